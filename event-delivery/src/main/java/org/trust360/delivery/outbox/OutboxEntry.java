package org.trust360.delivery.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Date;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.bson.Document;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.EventCodec;

/** An event as it waits in a document: already in the words of the wire, so that a later release cannot change it. */
record OutboxEntry(String id, String topic, String key, Instant time, Document headers, String value) {

    private static final EventCodec CODEC = new EventCodec();

    static OutboxEntry of(Envelope<?> envelope) {
        var record = CODEC.write(envelope);
        var headers = new Document();
        record.headers().forEach(header -> headers.append(header.key(), new String(header.value(), UTF_8)));
        return new OutboxEntry(
                envelope.id(),
                record.topic(),
                record.key(),
                envelope.time(),
                headers,
                new String(record.value(), UTF_8));
    }

    static OutboxEntry from(Document stored) {
        return new OutboxEntry(
                stored.getString("id"),
                stored.getString("topic"),
                stored.getString("key"),
                stored.getDate("time").toInstant(),
                stored.get("headers", Document.class),
                stored.getString("value"));
    }

    Document document() {
        return new Document("id", id)
                .append("topic", topic)
                .append("key", key)
                .append("time", Date.from(time))
                .append("headers", headers)
                .append("value", value);
    }

    ProducerRecord<String, byte[]> toRecord() {
        var sent = new RecordHeaders();
        headers.forEach((name, content) -> sent.add(name, content.toString().getBytes(UTF_8)));
        return new ProducerRecord<>(topic, null, time.toEpochMilli(), key, value.getBytes(UTF_8), sent);
    }
}
