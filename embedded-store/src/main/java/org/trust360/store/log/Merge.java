package org.trust360.store.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.trust360.store.log.LogRecord.Kind;

/**
 * One compaction: copies what is alive in all sealed segments into new ones and then removes the old.
 *
 * <p>Safe to be killed at any point. Copies keep their sequence numbers, so a copy beside its original changes nothing,
 * and a newer record wins over both. An unfinished output is removed at the next start, when its inputs are still there.
 * Inputs go only when the outputs and every newer record are forced to the device, in ascending order of their highest
 * sequence number: so a delete never goes before the puts it cancels. Deletes need not be copied, because a put older than
 * a sealed delete is in a sealed segment too.
 */
final class Merge {

    private static final int GROUP = 1 << 18;

    private final RecordLog log;
    private final Map<Integer, Space> spaces;
    private final BooleanSupplier ending;
    private final List<Segment> outputs = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final Batch group = new Batch();
    private @Nullable Segment output;

    private record Move(Space space, Location from, Location to) {}

    Merge(RecordLog log, Map<Integer, Space> spaces, BooleanSupplier ending) {
        this.log = log;
        this.spaces = spaces;
        this.ending = ending;
    }

    void run() throws IOException {
        List<Segment> inputs = log.seal();
        inputs.sort(Comparator.comparingLong(Segment::highestSequence));
        for (var input : inputs) {
            int end = new SegmentScan(input).visit(this::copyIfAlive);
            if (end < input.written()) {
                throw new DamagedRecord(input.file() + " is damaged at " + end);
            }
        }
        if (ending.getAsBoolean()) {
            return;
        }
        writeGroup();
        log.force();
        for (var merged : outputs) {
            log.finish(merged);
        }
        log.retire(inputs);
    }

    private void copyIfAlive(LogRecord record, Location location) throws IOException {
        var space = spaces.get(record.space());
        if (space == null || ending.getAsBoolean()) {
            return;
        }
        if (record.kind() == Kind.PUT && space.isCurrent(location)) {
            copy(record, location, space);
        }
    }

    private void copy(LogRecord record, Location location, Space space) throws IOException {
        var into = output();
        int offset = into.written() + group.size();
        into.holds(record.sequence());
        group.add(record);
        moves.add(new Move(
                space, location, new Location(into, offset, location.length(), record.key(), record.sequence())));
        if (group.size() >= GROUP) {
            writeGroup();
        }
    }

    private Segment output() throws IOException {
        var current = output;
        if (current == null) {
            current = log.beginMerged();
            outputs.add(current);
            output = current;
        }
        return current;
    }

    private void writeGroup() throws IOException {
        var into = output;
        if (into == null) {
            return;
        }
        into.write(group.toWrite());
        group.clear();
        for (var move : moves) {
            move.space().moved(move.from(), move.to());
        }
        moves.clear();
        if (into.written() >= log.segmentBytes()) {
            output = null;
        }
    }
}
