package org.trust360.store.log;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import org.jspecify.annotations.Nullable;

/** Reads a segment from its beginning, record by record, as far as the records are whole. */
final class SegmentScan {

    private static final int READ_AHEAD = 1 << 18;

    private final Segment segment;
    private final int size;
    private final DataInputStream in;
    private int offset = Segment.MAGIC.length;

    SegmentScan(Segment segment) throws IOException {
        this.segment = segment;
        this.size = segment.written();
        this.in = new DataInputStream(new BufferedInputStream(
                Channels.newInputStream(segment.channel().position(offset)), READ_AHEAD));
    }

    /** What to do with each record. */
    @FunctionalInterface
    interface Visitor {
        void visit(LogRecord record, Location location) throws IOException;
    }

    /** Visits all whole records and answers where the last of them ends; less than the size of a damaged segment. */
    int visit(Visitor visitor) throws IOException {
        for (var record = next(); record != null; record = next()) {
            int length = record.payload().length;
            visitor.visit(record, new Location(segment, offset, length, record.key(), record.sequence()));
            offset += record.size();
        }
        return offset;
    }

    private @Nullable LogRecord next() throws IOException {
        if (size - offset < LogRecord.HEADER) {
            return null;
        }
        int length = in.readInt();
        if (length < 0 || length > size - offset - LogRecord.HEADER) {
            return null;
        }
        var bytes = ByteBuffer.allocate(LogRecord.HEADER + length).putInt(length);
        in.readFully(bytes.array(), bytes.position(), bytes.remaining());
        try {
            return LogRecord.from(bytes.rewind());
        } catch (DamagedRecord e) {
            return null;
        }
    }
}
