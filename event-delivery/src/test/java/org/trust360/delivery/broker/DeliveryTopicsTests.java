package org.trust360.delivery.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.trust360.delivery.RefusedToStart;
import org.trust360.delivery.testing.KafkaBroker;
import org.trust360.events.wire.Topics;

/** Topics are there before anybody needs them, and D11: those that could lose events are refused. */
class DeliveryTopicsTests {

    private static final short ONE = 1;
    private static final short THREE = 3;

    @TempDir
    private Path folder;

    private KafkaBroker broker;
    private Admin admin;

    @BeforeEach
    void start() {
        broker = KafkaBroker.start(folder);
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    @AfterEach
    void stop() {
        admin.close();
        broker.close();
    }

    @Test
    void createsEachTopicWithItsDeadLettersOnce() throws ExecutionException, InterruptedException {
        topics(12, ONE).ensure();
        topics(12, ONE).ensure();

        for (var topic : Topics.ALL) {
            assertThat(partitions(topic)).isEqualTo(12);
            assertThat(partitions(Topics.dead(topic))).isEqualTo(12);
            assertThat(config(topic))
                    .containsAllEntriesOf(Map.of(
                            "min.insync.replicas", "1",
                            "unclean.leader.election.enable", "false",
                            "message.timestamp.type", "CreateTime"));
        }
    }

    @Test
    void refusesFewerDeadLetterPartitions() throws ExecutionException, InterruptedException {
        topics(3, ONE).ensure();
        admin.createPartitions(Map.of(Topics.MAIL_EVENTS, NewPartitions.increaseTo(4)))
                .all()
                .get();

        await().untilAsserted(() -> assertThatThrownBy(() -> topics(3, ONE).ensure())
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining("mail-events.dead has 3 partitions"));
    }

    @Test
    void refusesFewerReplicasThanTheProfileAsksFor() {
        topics(1, ONE).ensure();

        assertThatThrownBy(() -> topics(1, THREE).ensure())
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining("has 1 replicas, the profile asks for 3");
    }

    @Test
    void saysInOneLineThatTheBrokerIsAway() {
        broker.close();

        assertThatThrownBy(() -> topics(1, ONE).ensure())
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining("does not answer");
        broker = KafkaBroker.start(folder);
    }

    private DeliveryTopics topics(int partitions, short replicas) {
        var kafka = new KafkaProperties();
        kafka.getAdmin().getProperties().put("default.api.timeout.ms", "3000");
        kafka.getAdmin().getProperties().put("request.timeout.ms", "1000");
        var settings = new KafkaSettings(kafka, () -> List.of(broker.bootstrapServers()), "topics");
        return new DeliveryTopics(settings, new BrokerProperties(partitions, replicas, Duration.ofSeconds(1)));
    }

    private int partitions(String topic) throws ExecutionException, InterruptedException {
        var found = admin.describeTopics(List.of(topic)).allTopicNames().get();
        return found.values().iterator().next().partitions().size();
    }

    private Map<String, String> config(String topic) throws ExecutionException, InterruptedException {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var found = admin.describeConfigs(List.of(resource)).all().get();
        return found.values().iterator().next().entries().stream()
                .filter(entry -> entry.value() != null)
                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }
}
