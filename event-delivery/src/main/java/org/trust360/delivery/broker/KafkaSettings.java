package org.trust360.delivery.broker;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.trust360.delivery.RefusedToStart;

/**
 * Settings of the Kafka clients on which no loss and right order depend. They are pinned: where to find the broker and
 * how to sign in come from {@code spring.kafka}, the rest cannot be configured away.
 */
public final class KafkaSettings {

    private final KafkaProperties properties;
    private final KafkaConnectionDetails connection;
    private final String service;

    KafkaSettings(KafkaProperties properties, KafkaConnectionDetails connection, String service) {
        this.properties = properties;
        this.connection = connection;
        this.service = service;
        refuseAutoCommit();
    }

    /** Name of the service: its consumer group and the prefix of its clients. */
    public String service() {
        return service;
    }

    Map<String, Object> producer() {
        var settings = new HashMap<>(properties.buildProducerProperties());
        settings.put(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                connection.getProducer().getBootstrapServers());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        settings.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 120_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 30_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.remove(ProducerConfig.TRANSACTIONAL_ID_CONFIG);
        return settings;
    }

    /**
     * The session is short, so that others take over from a killed instance well within the minute of D10; the heartbeat
     * is quick, because a consumer learns from it that others are joining.
     */
    public Map<String, Object> consumer() {
        var settings = new HashMap<>(properties.buildConsumerProperties());
        settings.put(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                connection.getConsumer().getBootstrapServers());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, service);
        settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_000);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
        return settings;
    }

    public Map<String, Object> admin() {
        var settings = new HashMap<>(properties.buildAdminProperties());
        settings.put(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                connection.getAdmin().getBootstrapServers());
        settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, service + "-admin");
        return settings;
    }

    private void refuseAutoCommit() {
        var configured = properties.buildConsumerProperties().get(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG);
        if (configured != null && Boolean.parseBoolean(configured.toString())) {
            throw new RefusedToStart(
                    "enable.auto.commit is on: events would be committed before they are handled.",
                    "Remove spring.kafka.consumer.enable-auto-commit.");
        }
    }
}
