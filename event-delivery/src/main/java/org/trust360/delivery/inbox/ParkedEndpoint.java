package org.trust360.delivery.inbox;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** What an operator sees and does about parked records. No content of a record is ever shown. */
@Endpoint(id = "parked")
final class ParkedEndpoint {

    private static final Logger log = LoggerFactory.getLogger(ParkedEndpoint.class);
    private static final int MOST_SHOWN = 1000;

    private final ParkedRecords records;
    private final Redrive redrive;

    ParkedEndpoint(ParkedRecords records, Redrive redrive) {
        this.records = records;
        this.redrive = redrive;
    }

    @ReadOperation
    Overview overview() {
        var shown = records.list(MOST_SHOWN).stream().map(Entry::of).toList();
        var byTopic = records.countByTopic();
        return new Overview(byTopic.values().stream().mapToLong(Long::longValue).sum(), byTopic, shown);
    }

    /** Re-drives one key, or all of a topic, or all there is. */
    @WriteOperation
    Redrive.Report redrive(@Nullable String topic, @Nullable String key) {
        var report = topic != null && key != null ? redrive.key(topic, key) : redrive.all(topic);
        log.info(
                "Re-drove parked records: {} handled, {} keys still wait",
                report.handled(),
                report.stopped().size());
        return report;
    }

    /** Discards the record that holds up a key; the ones behind it stay until they are re-driven. */
    @DeleteOperation
    Discarded discard(String topic, @Nullable String key) {
        var discarded = redrive.discard(topic, key);
        log.warn("Discarded the parked record that held up a key of {}: {}", topic, discarded);
        return new Discarded(discarded);
    }

    /** How many wait, and the first of them. */
    record Overview(long records, Map<String, Long> byTopic, List<Entry> entries) {}

    /** Where a parked record came from and why it waits. */
    record Entry(
            String topic,
            int partition,
            long offset,
            @Nullable String key,
            String reason) {

        static Entry of(ParkedRecord parked) {
            return new Entry(parked.topic(), parked.partition(), parked.offset(), parked.key(), parked.reason());
        }
    }

    /** Whether there was a record to discard. */
    record Discarded(boolean discarded) {}
}
