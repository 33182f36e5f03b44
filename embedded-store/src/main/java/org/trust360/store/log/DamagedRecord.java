package org.trust360.store.log;

/** Bytes in a segment file that are not the record they should be. */
public final class DamagedRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedRecord(String message) {
        super(message);
    }
}
