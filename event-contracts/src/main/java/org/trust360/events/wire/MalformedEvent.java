package org.trust360.events.wire;

/** A record that no retry can mend. The message names the fault and never the content. */
public final class MalformedEvent extends RuntimeException {

    public MalformedEvent(String fault) {
        super(fault);
    }
}
