package org.trust360.store.log;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** One file of the log. Records are appended by one thread at a time and read by any number. */
final class Segment implements Closeable {

    static final byte[] MAGIC = "T360LOG1".getBytes(StandardCharsets.US_ASCII);

    private volatile Path file;
    private final FileChannel channel;
    private final ConcurrentNavigableMap<Integer, byte[]> unwritten = new ConcurrentSkipListMap<>();
    private volatile int written;
    private long highestSequence;

    private Segment(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Opens a file that may be new; what stands behind {@link #written()} is up to the caller to find out. */
    static Segment open(Path file) throws IOException {
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var segment = new Segment(file, channel);
        if (channel.size() < MAGIC.length) {
            segment.write(ByteBuffer.wrap(MAGIC));
        } else {
            segment.checkMagic();
            segment.written = Math.toIntExact(channel.size());
        }
        return segment;
    }

    private void checkMagic() throws IOException {
        var magic = ByteBuffer.allocate(MAGIC.length);
        channel.read(magic, 0);
        if (!magic.flip().equals(ByteBuffer.wrap(MAGIC))) {
            throw new DamagedRecord(file + " is not a segment of this store");
        }
    }

    Path file() {
        return file;
    }

    int written() {
        return written;
    }

    FileChannel channel() {
        return channel;
    }

    /** The highest sequence number of any record in here. */
    long highestSequence() {
        return highestSequence;
    }

    void holds(long sequence) {
        highestSequence = Math.max(highestSequence, sequence);
    }

    /** Keeps a payload readable until its record is written. */
    void awaitWrite(int offset, byte[] payload) {
        unwritten.put(offset, payload);
    }

    /** Writes whole records behind those written so far. */
    void write(ByteBuffer records) throws IOException {
        int at = written;
        while (records.hasRemaining()) {
            at += channel.write(records, at);
        }
        written = at;
        unwritten.headMap(at).clear();
    }

    void force() throws IOException {
        channel.force(false);
    }

    void cutAt(int end) throws IOException {
        channel.truncate(end);
        written = end;
    }

    /** The payload of a record, or {@code null} where compaction has removed this segment meanwhile. */
    byte @Nullable [] payload(Location location) throws IOException {
        var payload = unwritten.get(location.offset());
        if (payload != null) {
            return payload;
        }
        var record = ByteBuffer.allocate(location.recordSize());
        try {
            readFully(record, location.offset());
        } catch (ClosedChannelException e) {
            return null;
        }
        return LogRecord.from(record.flip()).payload();
    }

    private void readFully(ByteBuffer into, long from) throws IOException {
        long at = from;
        while (into.hasRemaining()) {
            int count = channel.read(into, at);
            if (count < 0) {
                throw new DamagedRecord(file + " ends within the record at " + from);
            }
            at += count;
        }
    }

    void renameTo(String name) throws IOException {
        file = Files.move(file, file.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
    }

    void delete() throws IOException {
        channel.close();
        Files.delete(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
