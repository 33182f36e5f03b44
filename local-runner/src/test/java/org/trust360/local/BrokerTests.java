package org.trust360.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTests {

    @TempDir
    private Path folder;

    private final Ports ports = Ports.free();

    @Test
    void keepsWhatItAcknowledgedAcrossARestart() throws Exception {
        try (var broker = Broker.start(folder, ports.broker(), ports.controller())) {
            createTopic(broker);
            send(broker, "before");
        }
        try (var broker = Broker.start(folder, ports.broker(), ports.controller())) {
            send(broker, "after");
            assertThat(read(broker)).containsExactly("before", "after");
        }
    }

    @Test
    void createsNoTopicByAccident() throws Exception {
        try (var broker = Broker.start(folder, ports.broker(), ports.controller());
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    private static void createTopic(Broker broker) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("facts", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static void send(Broker broker, String value) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("facts", "key", value)).get();
        }
    }

    private static List<String> read(Broker broker) {
        var settings = Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = List.of(new TopicPartition("facts", 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            var records = consumer.poll(Duration.ofSeconds(10)).records(partition.getFirst());
            return records.stream().map(ConsumerRecord::value).toList();
        }
    }
}
