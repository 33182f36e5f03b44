package org.trust360.delivery.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A record that waits for an operator: where it came from, why, and its bytes as far as they could ever be an event.
 */
record ParkedRecord(Document stored) {

    private static final int LARGEST_VALUE = 1024 * 1024;

    static ParkedRecord of(ConsumerRecord<String, byte[]> received, String reason) {
        var value = received.value();
        var stored = new Document("_id", id(received))
                .append("topic", received.topic())
                .append("partition", received.partition())
                .append("offset", received.offset())
                .append("timestamp", received.timestamp())
                .append("key", bounded(received.key()))
                .append("reason", reason)
                .append("headers", headers(received.headers()));
        if (value != null) {
            stored.append("size", value.length);
            if (value.length <= LARGEST_VALUE) {
                stored.append("value", new Binary(value));
            }
        }
        return new ParkedRecord(stored);
    }

    /** Place and content: when a broker has lost its log, the same place can hold another record. */
    private static String id(ConsumerRecord<String, byte[]> received) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.valueOf(received.key()).getBytes(UTF_8));
            digest.update(Objects.requireNonNullElse(received.value(), new byte[0]));
            var content = HexFormat.of().formatHex(digest.digest(), 0, 8);
            return received.topic() + "/" + received.partition() + "/" + received.offset() + "/" + content;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String bounded(@Nullable String key) {
        return key == null || key.length() <= RecordBounds.LONGEST_KEY
                ? key
                : key.substring(0, RecordBounds.LONGEST_KEY);
    }

    private static Document headers(Headers received) {
        var kept = new Document();
        for (var name : RecordBounds.HEADERS) {
            var header = received.lastHeader(name);
            if (header != null && header.value() != null && header.value().length <= RecordBounds.LONGEST_HEADER) {
                kept.append(name, new Binary(header.value()));
            }
        }
        return kept;
    }

    String id() {
        return stored.getString("_id");
    }

    String topic() {
        return stored.getString("topic");
    }

    @Nullable
    String key() {
        return stored.getString("key");
    }

    int partition() {
        return stored.getInteger("partition");
    }

    long offset() {
        return stored.get("offset", Number.class).longValue();
    }

    String reason() {
        return stored.getString("reason");
    }

    /** The record as it was received. */
    ConsumerRecord<String, byte[]> received() {
        var headers = new RecordHeaders();
        stored.get("headers", Document.class).forEach((name, value) -> headers.add(name, ((Binary) value).getData()));
        var value = stored.get("value", Binary.class);
        return new ConsumerRecord<>(
                topic(),
                partition(),
                offset(),
                stored.get("timestamp", Number.class).longValue(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                key(),
                value == null ? null : value.getData(),
                headers,
                Optional.empty());
    }
}
