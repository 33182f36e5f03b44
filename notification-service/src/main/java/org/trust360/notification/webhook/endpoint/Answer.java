package org.trust360.notification.webhook.endpoint;

/** What came of posting a webhook once. The status is the answer's number or a word of ours, never anybody's text. */
public sealed interface Answer {

    String status();

    /** The endpoint has it. */
    record Taken(String status) implements Answer {}

    /** The endpoint is there no more, and says so: no use to come again. */
    record Gone(String status) implements Answer {}

    /** It has to be tried again. */
    record NotTaken(String status) implements Answer {}

    static Answer of(int code) {
        var status = String.valueOf(code);
        if (code >= 200 && code < 300) {
            return new Taken(status);
        }
        return code == 410 ? new Gone(status) : new NotTaken(status);
    }
}
