package org.trust360.scoring;

import static org.apache.kafka.clients.CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.trust360.events.ReportEvent;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.EventCodec;
import org.trust360.events.wire.Topics;

/** Writes events as survey-service does, and reads what is told of reports. */
public final class TestTopics {

    private static final EventCodec CODEC = new EventCodec();
    private static final Duration SHORT = Duration.ofMillis(200);

    private TestTopics() {}

    public static void send(List<? extends Envelope<?>> events) {
        sendRecords(events.stream().map(CODEC::write).toList());
    }

    /** A record that no release of the service can read. */
    public static void sendRubbish(String topic, String key) {
        sendRecords(List.of(new ProducerRecord<>(topic, key, "rubbish".getBytes(StandardCharsets.UTF_8))));
    }

    private static void sendRecords(List<ProducerRecord<String, byte[]>> records) {
        var settings = Map.<String, Object>of(
                BOOTSTRAP_SERVERS_CONFIG, TestService.shared().brokers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = records.stream().map(producer::send).toList();
            producer.flush();
            assertThat(sent).allSatisfy(record -> assertThat(record).succeedsWithin(SHORT));
        }
    }

    /** Everything that was ever told of reports about a subject. */
    public static List<Envelope<?>> reportEvents(String subject) {
        var settings = Map.<String, Object>of(
                BOOTSTRAP_SERVERS_CONFIG,
                TestService.shared().brokers(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topics.REPORT_EVENTS).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, subject, consumer.endOffsets(partitions));
        }
    }

    private static List<Envelope<?>> read(
            KafkaConsumer<String, byte[]> consumer, String subject, Map<TopicPartition, Long> ends) {
        var events = new ArrayList<Envelope<?>>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(SHORT)
                    .forEach(received -> CODEC.read(received)
                            .filter(event -> event.event() instanceof ReportEvent told
                                    && told.key().equals(subject))
                            .ifPresent(events::add));
        }
        return events;
    }
}
