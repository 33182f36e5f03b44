package org.trust360.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.trust360.events.Event;
import org.trust360.events.EventType;
import org.trust360.events.EventTypes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events as CloudEvents 1.0 in binary mode: attributes in {@code ce_} headers, plain JSON as value, no Java name
 * anywhere. The timestamp of the record is the event's own, so that Kafka keeps no finer time than the event tells.
 */
public final class EventCodec {

    /** The largest value that is read or written, in bytes. */
    public static final int MAX_BYTES = 256 * 1024;

    private static final int MAX_DEPTH = 32;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxDocumentLength(MAX_BYTES)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    public ProducerRecord<String, byte[]> write(Envelope<?> envelope) {
        var event = envelope.event();
        return new ProducerRecord<>(
                Topics.of(event), null, envelope.time().toEpochMilli(), event.key(), json(event), headers(envelope));
    }

    /** The value of the record alone. */
    public byte[] json(Event event) {
        var value = json.writeValueAsBytes(event);
        if (value.length > MAX_BYTES) {
            throw new IllegalArgumentException(
                    EventTypes.of(event).wireName() + " is larger than " + MAX_BYTES + " bytes");
        }
        return value;
    }

    /** Empty for a type that this release does not know; such events are for others. */
    public Optional<Envelope<?>> read(ConsumerRecord<String, byte[]> received) {
        var headers = received.headers();
        var wireName = required(headers, "ce_type");
        return EventTypes.named(wireName).map(type -> envelope(type, received));
    }

    private Envelope<?> envelope(EventType<? extends Event> type, ConsumerRecord<String, byte[]> received) {
        var event = event(type, received.value());
        if (!Topics.of(event).equals(received.topic())) {
            throw new MalformedEvent(type.wireName() + " does not belong to this topic");
        }
        if (!event.key().equals(received.key())) {
            throw new MalformedEvent("The key of the record is not the key of the event");
        }
        var headers = received.headers();
        return new Envelope<>(required(headers, "ce_id"), time(headers), required(headers, "ce_source"), event);
    }

    private Event event(EventType<? extends Event> type, byte[] value) {
        if (value == null || value.length == 0 || value.length > MAX_BYTES) {
            throw new MalformedEvent("The value is missing or larger than " + MAX_BYTES + " bytes");
        }
        try {
            var event = json.readValue(value, type.payload());
            Completeness.check((Record) event);
            return event;
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new MalformedEvent("The value is not a " + type.wireName());
        }
    }

    private static Headers headers(Envelope<?> envelope) {
        var headers = new RecordHeaders();
        headers.add("ce_specversion", "1.0".getBytes(UTF_8));
        headers.add("ce_id", envelope.id().getBytes(UTF_8));
        headers.add("ce_type", EventTypes.of(envelope.event()).wireName().getBytes(UTF_8));
        headers.add("ce_source", envelope.source().getBytes(UTF_8));
        headers.add("ce_time", envelope.time().toString().getBytes(UTF_8));
        headers.add("content-type", "application/json".getBytes(UTF_8));
        return headers;
    }

    private static Instant time(Headers headers) {
        try {
            return Instant.parse(required(headers, "ce_time"));
        } catch (DateTimeException e) {
            throw new MalformedEvent("Header ce_time is not a time");
        }
    }

    private static String required(Headers headers, String name) {
        var header = headers.lastHeader(name);
        if (header == null || header.value() == null || header.value().length == 0) {
            throw new MalformedEvent("Header " + name + " is missing");
        }
        return new String(header.value(), UTF_8);
    }
}
