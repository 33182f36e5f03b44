package org.trust360.delivery;

/** A setting or a server on which events or acknowledged data could be lost; the service does not run on it. */
public final class RefusedToStart extends RuntimeException {

    private final String remedy;

    public RefusedToStart(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    /** What the operator can do about it. */
    public String remedy() {
        return remedy;
    }
}
