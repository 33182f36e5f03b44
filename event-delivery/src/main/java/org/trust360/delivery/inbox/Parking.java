package org.trust360.delivery.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts aside what no handler accepts, and what came after it with the same key, so that other keys flow on (D6). */
final class Parking {

    /** The reason of a record that is fine itself but waits behind another of its key. */
    static final String BEHIND = "Behind";

    private static final Logger log = LoggerFactory.getLogger(Parking.class);

    private final ParkedRecords records;
    private final DeadLetters deadLetters;

    Parking(ParkedRecords records, DeadLetters deadLetters) {
        this.records = records;
        this.deadLetters = deadLetters;
    }

    boolean blocks(ConsumerRecord<String, byte[]> received) {
        return records.holds(received.topic(), received.key());
    }

    void park(ConsumerRecord<String, byte[]> received, RuntimeException failure) {
        var reason = failure.getClass().getSimpleName();
        park(received, reason);
        log.error("Parked {}-{}@{} ({})", received.topic(), received.partition(), received.offset(), reason);
    }

    /**
     * Parks a record that waits behind others. True where these have gone meanwhile, by a re-drive that ran at the same
     * time, so that the record must be handled after all.
     */
    boolean parkBehind(ConsumerRecord<String, byte[]> received) {
        var parked = park(received, BEHIND);
        return !records.holdsBefore(parked) && records.remove(parked);
    }

    private ParkedRecord park(ConsumerRecord<String, byte[]> received, String reason) {
        var parked = ParkedRecord.of(received, reason);
        records.add(parked);
        deadLetters.publish(parked);
        return parked;
    }
}
