package org.trust360.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.trust360.events.Event;
import org.trust360.events.EventType;
import org.trust360.events.EventTypes;
import tools.jackson.databind.json.JsonMapper;

/** The golden samples are the contract: one for each type and version, and they never change after a release. */
class EventSamplesTests {

    static final List<EventType<? extends Event>> TYPES = EventTypes.ALL;

    private final EventCodec codec = new EventCodec();
    private final JsonMapper json = JsonMapper.shared();

    @ParameterizedTest
    @FieldSource("TYPES")
    void readingAndWritingASampleGivesTheSampleBack(EventType<? extends Event> type) throws IOException {
        var sample = sample(type.wireName());
        var event = JsonMapper.shared().readValue(sample, type.payload());

        var read = codec.read(received(codec.write(Envelope.of(Instant.EPOCH, "/test", event))))
                .orElseThrow();

        assertThat(read.event()).isEqualTo(event);
        assertThat(json.readTree(codec.json(event))).isEqualTo(json.readTree(sample));
    }

    @Test
    void everyEventOfTheSealedFamiliesHasAType() {
        var payloads = EventTypes.ALL.stream().map(EventType::payload).toList();

        assertThat(records(Event.class)).hasSize(14).allMatch(payloads::contains);
    }

    @Test
    void everyTypeHasARowInTheTableOfEventsAndNoRowLacksAType() throws IOException {
        var table = Files.readString(Path.of("../docs/events.md"));
        var rows = table.lines()
                .filter(line -> line.matches("\\| `[a-z.-]+\\.v\\d+` .*"))
                .toList();

        assertThat(rows)
                .extracting(row -> row.split("`", -1)[1])
                .containsExactlyInAnyOrderElementsOf(
                        EventTypes.ALL.stream().map(EventType::wireName).toList());
    }

    @Test
    void noSampleIsLeftBehindByATypeThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/samples"))) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString().replace(".json", ""))
                    .allMatch(name -> EventTypes.named(name).isPresent());
        }
    }

    private static byte[] sample(String wireName) throws IOException {
        try (var in = EventTypes.class.getResourceAsStream("/samples/" + wireName + ".json")) {
            assertThat(in).as("sample of " + wireName).isNotNull();
            return in.readAllBytes();
        }
    }

    private static List<Class<?>> records(Class<?> type) {
        if (type.isRecord()) {
            return List.of(type);
        }
        var all = new ArrayList<Class<?>>();
        Arrays.stream(type.getPermittedSubclasses()).forEach(sub -> all.addAll(records(sub)));
        return all;
    }

    static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                0,
                sent.timestamp(),
                TimestampType.CREATE_TIME,
                sent.key().length(),
                sent.value().length,
                sent.key(),
                sent.value(),
                sent.headers(),
                java.util.Optional.empty());
    }
}
