package org.trust360.store.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.trust360.store.log.LogRecord.Kind;

/**
 * Appends records and makes them durable in groups: whoever commits writes everything appended so far, and those who
 * came meanwhile find their work done or wait for the next group.
 */
final class RecordLog implements AutoCloseable {

    private final SegmentFiles files;
    private final LogSettings settings;
    private final ReentrantLock appending = new ReentrantLock();
    private final ReentrantLock committing = new ReentrantLock();
    private final List<Segment> sealed = new CopyOnWriteArrayList<>();
    private final AtomicLong liveBytes = new AtomicLong();
    private Batch filling = new Batch();
    private Batch spare = new Batch();
    private Segment active;
    private int activeEnd;
    private volatile long appended;
    private volatile long durable;
    private volatile @Nullable IOException failure;

    RecordLog(SegmentFiles files, LogSettings settings, Recovery recovered) throws IOException {
        this.files = files;
        this.settings = settings;
        this.sealed.addAll(recovered.segments());
        this.active = lastOf(sealed, settings);
        this.activeEnd = active.written();
        this.appended = recovered.highestSequence();
        this.durable = appended;
    }

    private Segment lastOf(List<Segment> segments, LogSettings limits) throws IOException {
        Segment last = segments.isEmpty() ? null : segments.getLast();
        if (last == null
                || last.written() >= limits.segmentBytes()
                || !last.file().toString().endsWith(SegmentFiles.WRITTEN)) {
            return files.next();
        }
        segments.remove(last);
        return last;
    }

    /** Adds a change to what the next commit writes. Of one key, changes are appended by one thread at a time. */
    Location append(Kind kind, int space, long key, byte[] payload) {
        appending.lock();
        try {
            long sequence = appended + 1;
            var record = new LogRecord(kind, space, key, sequence, payload);
            var location = new Location(active, activeEnd, payload.length, key, sequence);
            active.awaitWrite(activeEnd, payload);
            filling.add(record);
            active.holds(sequence);
            activeEnd += record.size();
            appended = sequence;
            return location;
        } finally {
            appending.unlock();
        }
    }

    /** Returns when everything appended before is durable; after a failure to write, never again. */
    void commit() {
        long wanted = appended;
        if (durable >= wanted) {
            return;
        }
        committing.lock();
        try {
            if (durable < wanted) {
                write(settings.force(), false);
            }
        } finally {
            committing.unlock();
        }
    }

    private void write(boolean force, boolean rollInAnyCase) {
        var broken = failure;
        if (broken != null) {
            throw new UncheckedIOException("the store stopped after it could not write", broken);
        }
        try {
            writeGroup(force, rollInAnyCase);
        } catch (IOException e) {
            failure = e;
            throw new UncheckedIOException(e);
        }
    }

    private void writeGroup(boolean force, boolean rollInAnyCase) throws IOException {
        Segment into;
        Batch group;
        long upTo;
        boolean roll;
        appending.lock();
        try {
            into = active;
            group = filling;
            filling = spare;
            upTo = appended;
            roll = rollInAnyCase || activeEnd >= settings.segmentBytes();
            if (roll) {
                active = files.next();
                activeEnd = active.written();
                sealed.add(into);
            }
        } finally {
            appending.unlock();
        }
        into.write(group.toWrite());
        group.clear();
        spare = group;
        if (force || roll) {
            into.force();
        }
        durable = upTo;
    }

    /** Ends the active segment and answers all that will not change any more, forced to the device. */
    List<Segment> seal() {
        committing.lock();
        try {
            write(true, true);
            return new ArrayList<>(sealed);
        } finally {
            committing.unlock();
        }
    }

    /** Forces everything appended so far to the device, whatever the settings. */
    void force() {
        committing.lock();
        try {
            write(true, false);
        } finally {
            committing.unlock();
        }
    }

    Segment beginMerged() throws IOException {
        var segment = files.nextUnfinished();
        sealed.add(segment);
        return segment;
    }

    void finish(Segment merged) throws IOException {
        merged.force();
        files.finish(merged);
    }

    void retire(List<Segment> segments) throws IOException {
        files.forceDirectory();
        for (var segment : segments) {
            sealed.remove(segment);
            segment.delete();
        }
    }

    AtomicLong liveBytes() {
        return liveBytes;
    }

    long totalBytes() {
        long total = active.written();
        for (var segment : sealed) {
            total += segment.written();
        }
        return total;
    }

    boolean isWorthCompacting() {
        long live = liveBytes.get();
        return totalBytes() - live > Math.max(live, settings.spareBytes());
    }

    int segmentBytes() {
        return settings.segmentBytes();
    }

    @Override
    public void close() throws IOException {
        force();
        active.close();
        for (var segment : sealed) {
            segment.close();
        }
        files.close();
    }
}
