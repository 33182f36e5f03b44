package org.trust360.store.log;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * One change in the log: a key of a space got a value, or lost it.
 *
 * <p>In a segment file, behind its eight bytes {@code T360LOG1}, records follow each other without gaps. All numbers are
 * big-endian.
 *
 * <pre>
 * offset  bytes  field
 *      0      4  n, the length of the payload
 *      4      4  CRC32C of all other bytes of the record: 0 to 3, then 8 to 28+n
 *      8      1  kind: 1 put, 2 delete
 *      9      4  space; 0 is the catalogue, whose keys are the ids of spaces and whose payloads are their names (UTF-8)
 *     13      8  key, unique in the whole store
 *     21      8  sequence number
 *     29      n  payload: the value after a put, nothing after a delete
 * </pre>
 *
 * <p>Of all records with the same space and key the one with the highest sequence number holds, wherever it stands; so
 * compaction may copy records into other files in any order.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record LogRecord(Kind kind, int space, long key, long sequence, byte[] payload) {

    static final int HEADER = 29;
    private static final int CHECKED_FROM = 8;

    /** What happened to the key. */
    enum Kind {
        PUT(1),
        DELETE(2);

        private final byte code;

        Kind(int code) {
            this.code = (byte) code;
        }

        private static Kind of(byte code) {
            return code == DELETE.code ? DELETE : PUT;
        }
    }

    int size() {
        return HEADER + payload.length;
    }

    void writeTo(ByteBuffer out) {
        int start = out.position();
        out.putInt(payload.length).putInt(0).put(kind.code).putInt(space).putLong(key);
        out.putLong(sequence).put(payload);
        out.putInt(start + 4, checksum(out.slice(start, size())));
    }

    /** Reads one whole record, or fails where its bytes do not match their checksum. */
    static LogRecord from(ByteBuffer bytes) {
        if (bytes.getInt(4) != checksum(bytes.duplicate())) {
            throw new DamagedRecord("checksum does not match");
        }
        var in = bytes.duplicate().position(CHECKED_FROM);
        var kind = Kind.of(in.get());
        int space = in.getInt();
        long key = in.getLong();
        long sequence = in.getLong();
        var payload = new byte[in.remaining()];
        in.get(payload);
        return new LogRecord(kind, space, key, sequence, payload);
    }

    private static int checksum(ByteBuffer record) {
        var crc = new CRC32C();
        crc.update(record.slice(0, 4));
        crc.update(record.slice(CHECKED_FROM, record.limit() - CHECKED_FROM));
        return (int) crc.getValue();
    }
}
