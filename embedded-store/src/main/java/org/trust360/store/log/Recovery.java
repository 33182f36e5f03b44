package org.trust360.store.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trust360.store.log.LogRecord.Kind;

/**
 * What the segment files of earlier runs hold: the newest location of every key that was not deleted.
 *
 * <p>Only the segment written last may end within a record, because a process was killed while it wrote; that tail was
 * never acknowledged and is cut. A segment that is damaged elsewhere stops the store from opening.
 */
final class Recovery {

    private static final Logger log = LoggerFactory.getLogger(Recovery.class);

    private final List<Segment> segments = new ArrayList<>();
    private final Map<Integer, Map<Long, Latest>> spaces = new HashMap<>();
    private @Nullable Segment damaged;
    private long highestSequence;
    private long highestKey;

    private record Latest(Kind kind, Location location) {}

    static Recovery of(List<Path> files) throws IOException {
        var recovery = new Recovery();
        for (var file : files) {
            recovery.read(Segment.open(file));
        }
        return recovery;
    }

    private void read(Segment segment) throws IOException {
        segments.add(segment);
        int end = new SegmentScan(segment).visit(this::note);
        if (end > Segment.MAGIC.length && damaged != null) {
            throw new DamagedRecord(damaged.file() + " is damaged, and not at the end of what was written last");
        }
        if (end < segment.written()) {
            cut(segment, end);
        }
    }

    private void cut(Segment segment, int end) throws IOException {
        if (!segment.file().toString().endsWith(SegmentFiles.WRITTEN)) {
            throw new DamagedRecord(segment.file() + " is damaged at " + end);
        }
        damaged = segment;
        log.warn("{}: {} bytes behind the last whole record are cut", segment.file(), segment.written() - end);
        segment.cutAt(end);
    }

    private void note(LogRecord record, Location location) {
        location.segment().holds(record.sequence());
        highestSequence = Math.max(highestSequence, record.sequence());
        highestKey = Math.max(highestKey, record.key());
        var latest = new Latest(record.kind(), location);
        spaces.computeIfAbsent(record.space(), id -> new HashMap<>()).merge(record.key(), latest, Recovery::later);
    }

    private static Latest later(Latest one, Latest other) {
        return one.location().sequence() > other.location().sequence() ? one : other;
    }

    List<Segment> segments() {
        return segments;
    }

    long highestSequence() {
        return highestSequence;
    }

    long highestKey() {
        return highestKey;
    }

    /** Hands the live keys of a space over to it. */
    void into(Space space) {
        var latest = spaces.remove(space.id());
        if (latest == null) {
            return;
        }
        for (var one : latest.values()) {
            if (one.kind() == Kind.PUT) {
                space.recovered(one.location());
            }
        }
    }
}
