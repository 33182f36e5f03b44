package org.trust360.delivery.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.trust360.delivery.Events;
import org.trust360.events.wire.EventCodec;
import org.trust360.events.wire.Topics;

/** Everything a topic can hold that is no event of it, each kind under a key of its own. */
final class Poison {

    private static final int MEGABYTE = 1024 * 1024;
    private static final EventCodec CODEC = new EventCodec();

    private Poison() {}

    static Map<String, ProducerRecord<String, byte[]>> of(String topic) {
        var kinds = new LinkedHashMap<String, UnaryOperator<ProducerRecord<String, byte[]>>>();
        kinds.put("not-json", good -> value(good, "rubbish".getBytes(UTF_8)));
        kinds.put("truncated-utf-8", good -> value(good, new byte[] {'{', '"', (byte) 0xc3}));
        kinds.put("empty", good -> value(good, new byte[0]));
        kinds.put("null-value", good -> value(good, null));
        kinds.put("megabytes", good -> value(good, new byte[3 * MEGABYTE / 2]));
        kinds.put("deep", good -> value(good, "[".repeat(10_000).getBytes(UTF_8)));
        kinds.put("deep-field", good -> value(good, deepField().getBytes(UTF_8)));
        kinds.put("no-fields", good -> value(good, "{}".getBytes(UTF_8)));
        kinds.put("an-array", good -> value(good, "[1,2,3]".getBytes(UTF_8)));
        kinds.put("huge-number", good -> value(good, "{\"key\":1e400,\"n\":NaN}".getBytes(UTF_8)));
        kinds.put("foreign-type", Poison::foreign);
        kinds.put("no-type", good -> without(good, "ce_type"));
        kinds.put("no-id", good -> without(good, "ce_id"));
        kinds.put("bad-time", good -> header(good, "ce_time", "yesterday".getBytes(UTF_8)));
        kinds.put("long-id", good -> header(good, "ce_id", "i".repeat(100_000).getBytes(UTF_8)));
        kinds.put("many-headers", Poison::manyHeaders);
        kinds.put("long-key", good -> key(good, good.key() + "k".repeat(10_000)));
        kinds.put("null-key", good -> key(good, null));
        kinds.put("empty-key", good -> key(good, ""));
        kinds.put("another-key", good -> key(good, "not-the-key-of-the-event"));
        var records = new LinkedHashMap<String, ProducerRecord<String, byte[]>>();
        kinds.forEach((name, change) -> records.put(name, change.apply(good(topic, name))));
        return records;
    }

    /** Odd, but an event all the same. */
    static Map<String, ProducerRecord<String, byte[]>> harmless(String topic) {
        var records = new LinkedHashMap<String, ProducerRecord<String, byte[]>>();
        records.put("class-name", header(good(topic, "class-name"), "__TypeId__", "java.net.URL".getBytes(UTF_8)));
        records.put(
                "retry-topic",
                header(good(topic, "retry-topic"), "retry_topic-original-timestamp", new byte[] {1, 2, 3}));
        var plain = good(topic, "extra-field");
        var extended = new String(plain.value(), UTF_8).replaceFirst("\\{", "{\"laterField\":[{\"x\":1}],");
        records.put("extra-field", value(plain, extended.getBytes(UTF_8)));
        return records;
    }

    static ProducerRecord<String, byte[]> unknownType(String topic) {
        return header(good(topic, "unknown"), "ce_type", "survey.something-new.v7".getBytes(UTF_8));
    }

    static ProducerRecord<String, byte[]> good(String topic, String key) {
        return CODEC.write(Events.on(topic, key));
    }

    private static ProducerRecord<String, byte[]> foreign(ProducerRecord<String, byte[]> good) {
        var other = good.topic().equals(Topics.MAIL_EVENTS) ? Topics.CAMPAIGN_EVENTS : Topics.MAIL_EVENTS;
        var foreign = good(other, good.key());
        return new ProducerRecord<>(
                good.topic(), null, foreign.timestamp(), good.key(), foreign.value(), foreign.headers());
    }

    private static ProducerRecord<String, byte[]> manyHeaders(ProducerRecord<String, byte[]> good) {
        for (int i = 0; i < 10_000; i++) {
            good.headers().add("h" + i, new byte[] {1});
        }
        return good;
    }

    private static String deepField() {
        return "{\"x\":" + "{\"x\":".repeat(5_000) + "1" + "}".repeat(5_001);
    }

    private static ProducerRecord<String, byte[]> value(ProducerRecord<String, byte[]> good, byte @Nullable [] value) {
        return new ProducerRecord<>(good.topic(), null, good.timestamp(), good.key(), value, good.headers());
    }

    private static ProducerRecord<String, byte[]> key(ProducerRecord<String, byte[]> good, @Nullable String key) {
        return new ProducerRecord<>(good.topic(), null, good.timestamp(), key, good.value(), good.headers());
    }

    private static ProducerRecord<String, byte[]> without(ProducerRecord<String, byte[]> good, String header) {
        good.headers().remove(header);
        return good;
    }

    private static ProducerRecord<String, byte[]> header(
            ProducerRecord<String, byte[]> good, String header, byte[] content) {
        good.headers().remove(header).add(header, content);
        return good;
    }
}
