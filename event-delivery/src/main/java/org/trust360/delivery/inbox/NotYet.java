package org.trust360.delivery.inbox;

/** The event's cause has not arrived, on another topic perhaps; the event comes again until it has. */
public final class NotYet extends RuntimeException {

    /** @param cause what is awaited, without any content of the event */
    public NotYet(String cause) {
        super(cause);
    }
}
