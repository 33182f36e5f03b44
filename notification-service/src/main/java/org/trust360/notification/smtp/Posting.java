package org.trust360.notification.smtp;

/** What a mail server said to one letter. The status is codes, never text that could hold an address. */
public sealed interface Posting {

    String status();

    /** The server took responsibility. */
    record Accepted(String status) implements Posting {}

    /** Not now, or nobody knows: the same letter may fare better later. */
    record Deferred(String status) implements Posting {}

    /** Never: this letter, or its receiver, is refused for good. */
    record Refused(String status) implements Posting {}

    /** The server is not there, or does not let us in: it is not about this letter. */
    record Unreachable(String status) implements Posting {}
}
