package org.trust360.store.log;

import java.nio.ByteBuffer;

/** Records waiting to be written together. */
final class Batch {

    private static final int USUAL = 1 << 18;
    private static final int KEPT = 1 << 22;

    private ByteBuffer records = ByteBuffer.allocateDirect(USUAL);

    void add(LogRecord record) {
        if (records.remaining() < record.size()) {
            int wanted = records.position() + record.size();
            records = ByteBuffer.allocateDirect(Math.max(wanted, 2 * records.capacity()))
                    .put(records.flip());
        }
        record.writeTo(records);
    }

    int size() {
        return records.position();
    }

    ByteBuffer toWrite() {
        return records.flip();
    }

    void clear() {
        records = records.capacity() > KEPT ? ByteBuffer.allocateDirect(USUAL) : records.clear();
    }
}
