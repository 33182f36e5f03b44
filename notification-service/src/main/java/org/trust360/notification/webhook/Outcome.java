package org.trust360.notification.webhook;

import java.time.Duration;

/** What became of one attempt. */
sealed interface Outcome {

    /** The status of the answer, see {@link org.trust360.notification.webhook.endpoint.Answer}. */
    String status();

    record Delivered(String status) implements Outcome {}

    /** Not tried again, unless HR asks for it. */
    record GivenUp(String status) implements Outcome {}

    /** Still owed; nobody tries before the pause is over. */
    record Postponed(String status, Duration pause) implements Outcome {}
}
