package org.trust360.delivery.inbox;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives parked records to their handlers again: oldest first, each key until its first failure (D7). */
final class Redrive {

    private final ParkedRecords records;
    private final Intakes intakes;

    Redrive(ParkedRecords records, Intakes intakes) {
        this.records = records;
        this.intakes = intakes;
    }

    /** All keys of a topic, or of all topics where none is named. */
    synchronized Report all(@Nullable String topic) {
        var handled = 0;
        var stopped = new ArrayList<Stopped>();
        for (var key : records.keys()) {
            if (topic == null || topic.equals(key.topic())) {
                var report = key(key.topic(), key.key());
                handled += report.handled();
                stopped.addAll(report.stopped());
            }
        }
        return new Report(handled, stopped);
    }

    synchronized Report key(String topic, @Nullable String key) {
        int handled = 0;
        while (true) {
            var oldest = records.oldest(topic, key);
            if (oldest.isEmpty()) {
                return new Report(handled, List.of());
            }
            try {
                intakes.of(topic).again(oldest.get().received());
            } catch (RuntimeException e) {
                return new Report(handled, List.of(stopped(oldest.get(), e)));
            }
            records.remove(oldest.get());
            handled++;
        }
    }

    private Stopped stopped(ParkedRecord at, RuntimeException failure) {
        var reason = failure.getClass().getSimpleName();
        if (Fault.of(failure) == Fault.CONTENT) {
            records.failedAgain(at, reason);
        }
        return new Stopped(at.topic(), at.key(), at.offset(), reason);
    }

    /** Removes the record that holds up a key, for good; the dead-letter topic keeps it for its time. */
    synchronized boolean discard(String topic, @Nullable String key) {
        return records.oldest(topic, key).map(records::remove).orElse(false);
    }

    /** How a re-drive went: what was handled, and where keys still wait. */
    record Report(int handled, List<Stopped> stopped) {}

    /** A key that still waits, and for what. */
    record Stopped(String topic, @Nullable String key, long offset, String reason) {}
}
