package org.trust360.delivery.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.trust360.delivery.RefusedToStart;

/** The settings on which delivery depends, whatever the configuration says. */
class KafkaSettingsTests {

    private static final KafkaConnectionDetails BROKER = () -> List.of("127.0.0.1:9");

    @Test
    void pinsTheProducer() {
        var careless = new KafkaProperties();
        careless.getProducer().setAcks("1");
        careless.getProperties().put("enable.idempotence", "false");

        assertThat(new KafkaSettings(careless, BROKER, "a-service").producer())
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry("bootstrap.servers", List.of("127.0.0.1:9")),
                        Map.entry("client.id", "a-service"),
                        Map.entry("acks", "all"),
                        Map.entry("enable.idempotence", true),
                        Map.entry("max.in.flight.requests.per.connection", 5),
                        Map.entry("retries", Integer.MAX_VALUE),
                        Map.entry("delivery.timeout.ms", 120_000),
                        Map.entry("request.timeout.ms", 30_000),
                        Map.entry("max.block.ms", 10_000),
                        Map.entry("compression.type", "zstd")))
                .doesNotContainKey("transactional.id");
    }

    @Test
    void pinsTheConsumer() {
        var careless = new KafkaProperties();
        careless.getConsumer().setAutoOffsetReset("latest");
        careless.getConsumer().setMaxPollRecords(5_000);
        careless.getProperties().put("group.instance.id", "static");

        assertThat(new KafkaSettings(careless, BROKER, "a-service").consumer())
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry("bootstrap.servers", List.of("127.0.0.1:9")),
                        Map.entry("group.id", "a-service"),
                        Map.entry("group.protocol", "classic"),
                        Map.entry("enable.auto.commit", false),
                        Map.entry("auto.offset.reset", "earliest"),
                        Map.entry("isolation.level", "read_committed"),
                        Map.entry("max.poll.records", 100),
                        Map.entry("session.timeout.ms", 10_000),
                        Map.entry("allow.auto.create.topics", false)))
                .doesNotContainKey("group.instance.id");
    }

    /** D11. */
    @Test
    void refusesAutoCommit() {
        var byName = new KafkaProperties();
        byName.getConsumer().setEnableAutoCommit(true);
        var byProperty = new KafkaProperties();
        byProperty.getProperties().put("enable.auto.commit", "true");

        for (var careless : List.of(byName, byProperty)) {
            assertThatThrownBy(() -> new KafkaSettings(careless, BROKER, "a-service"))
                    .isInstanceOf(RefusedToStart.class)
                    .hasMessageContaining("enable.auto.commit");
        }
    }
}
