package org.trust360.delivery.inbox;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.trust360.events.wire.EventCodec;
import org.trust360.events.wire.MalformedEvent;

/** What a record may look like from the outside, checked before anything of it is read. */
final class RecordBounds {

    static final int LONGEST_KEY = 512;
    static final int LONGEST_HEADER = 1024;
    static final int MOST_HEADERS = 64;

    /** The headers that an event may need again; others are for other programs, and not kept. */
    static final List<String> HEADERS =
            List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_time", "content-type", "traceparent");

    private RecordBounds() {}

    static void check(ConsumerRecord<String, byte[]> received) {
        checkKey(received.key());
        checkValue(received.value());
        var headers = received.headers();
        if (headers.toArray().length > MOST_HEADERS) {
            throw new MalformedEvent("More than " + MOST_HEADERS + " headers");
        }
        if (HEADERS.stream().map(headers::lastHeader).anyMatch(RecordBounds::isTooLong)) {
            throw new MalformedEvent("A header is longer than " + LONGEST_HEADER);
        }
    }

    private static void checkKey(@Nullable String key) {
        if (key == null || key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new MalformedEvent("The key is missing or longer than " + LONGEST_KEY);
        }
    }

    private static void checkValue(byte @Nullable [] value) {
        if (value == null || value.length > EventCodec.MAX_BYTES) {
            throw new MalformedEvent("The value is missing or larger than " + EventCodec.MAX_BYTES);
        }
    }

    private static boolean isTooLong(@Nullable Header header) {
        return header != null && header.value() != null && header.value().length > LONGEST_HEADER;
    }
}
