package org.trust360.delivery.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.trust360.delivery.broker.EventSender;
import org.trust360.events.wire.Topics;

/**
 * Tells the dead-letter topic about a parked record: same key, same partition, and where it came from. The reason is the
 * class of the exception and never its message, which could quote the content (D7).
 */
final class DeadLetters {

    private final EventSender sender;
    private final String service;

    DeadLetters(EventSender sender, String service) {
        this.sender = sender;
        this.service = service;
    }

    void publish(ParkedRecord parked) {
        var received = parked.received();
        var headers = new RecordHeaders(received.headers());
        headers.add("dead_service", service.getBytes(UTF_8));
        headers.add("dead_topic", received.topic().getBytes(UTF_8));
        headers.add("dead_partition", String.valueOf(received.partition()).getBytes(UTF_8));
        headers.add("dead_offset", String.valueOf(received.offset()).getBytes(UTF_8));
        headers.add("dead_reason", parked.reason().getBytes(UTF_8));
        sender.send(new ProducerRecord<>(
                Topics.dead(received.topic()),
                received.partition(),
                received.timestamp() < 0 ? null : received.timestamp(),
                received.key(),
                received.value(),
                headers));
    }
}
