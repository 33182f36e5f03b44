package org.trust360.notification.content;

/** What survey-service says when asked what to write. */
public sealed interface Reply {

    record Content(MailContent content) implements Reply {}

    /** The campaign closed, the invitation was withdrawn, the person is gone: nothing to write any more. */
    record NothingOwed() implements Reply {}

    /** Nobody answers, or nobody lets us in: it is not about this mail. */
    record Unavailable(String status) implements Reply {}

    /** This mail's question is refused; others may fare better. */
    record Refused(String status) implements Reply {}
}
