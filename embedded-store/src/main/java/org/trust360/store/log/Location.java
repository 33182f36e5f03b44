package org.trust360.store.log;

/**
 * Where the value of a key stands: one immutable version of it.
 *
 * @param length length of the payload; the record is longer by its header
 */
public record Location(Segment segment, int offset, int length, long key, long sequence) {

    int recordSize() {
        return LogRecord.HEADER + length;
    }
}
