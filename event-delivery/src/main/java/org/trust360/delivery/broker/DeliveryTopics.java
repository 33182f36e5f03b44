package org.trust360.delivery.broker;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trust360.delivery.RefusedToStart;
import org.trust360.events.wire.Topics;

/** Creates all topics with their dead letters, before any consumer runs, and refuses topics that could lose events (D11). */
public final class DeliveryTopics {

    private static final Logger log = LoggerFactory.getLogger(DeliveryTopics.class);
    private static final Duration RETENTION = Duration.ofDays(7);
    private static final Duration DEAD_RETENTION = Duration.ofDays(14);

    private final KafkaSettings settings;
    private final BrokerProperties properties;

    DeliveryTopics(KafkaSettings settings, BrokerProperties properties) {
        this.settings = settings;
        this.properties = properties;
    }

    void ensure() {
        var deadline = System.nanoTime() + properties.startTimeout().toNanos();
        try (var admin = Admin.create(settings.admin())) {
            while (true) {
                try {
                    create(admin);
                    check(admin);
                    return;
                } catch (KafkaException e) {
                    if (System.nanoTime() > deadline) {
                        throw new RefusedToStart(
                                "The Kafka broker does not answer ("
                                        + e.getClass().getSimpleName() + ").",
                                "Start the broker and check spring.kafka.bootstrap-servers.");
                    }
                    log.info("Waiting for the broker ({})", e.getClass().getSimpleName());
                }
            }
        }
    }

    private void create(Admin admin) {
        var missing = Topics.ALL.stream()
                .flatMap(topic -> Stream.of(topic(topic, RETENTION), topic(Topics.dead(topic), DEAD_RETENTION)))
                .toList();
        for (var created : admin.createTopics(missing).values().values()) {
            try {
                created.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw kafka(e);
                }
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    private NewTopic topic(String name, Duration retention) {
        return new NewTopic(name, properties.partitions(), properties.replicationFactor())
                .configs(Map.of(
                        TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                        String.valueOf(properties.minInSyncReplicas()),
                        TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG,
                        "false",
                        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                        "CreateTime",
                        TopicConfig.RETENTION_MS_CONFIG,
                        String.valueOf(retention.toMillis())));
    }

    private void check(Admin admin) {
        var names = Topics.ALL.stream()
                .flatMap(topic -> Stream.of(topic, Topics.dead(topic)))
                .toList();
        try {
            var found = admin.describeTopics(names).allTopicNames().get();
            found.values().forEach(this::checkReplicas);
            Topics.ALL.forEach(topic -> checkPartitions(found, topic));
            checkInSyncReplicas(admin, names);
        } catch (ExecutionException e) {
            throw kafka(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void checkReplicas(TopicDescription topic) {
        for (var partition : topic.partitions()) {
            if (partition.replicas().size() < properties.replicationFactor()) {
                throw new RefusedToStart(
                        "Topic %s has %d replicas, the profile asks for %d."
                                .formatted(topic.name(), partition.replicas().size(), properties.replicationFactor()),
                        "Reassign the partitions, or lower trust360.kafka.replication-factor.");
            }
        }
    }

    private static void checkPartitions(Map<String, TopicDescription> found, String topic) {
        int partitions = partitions(found, topic);
        int dead = partitions(found, Topics.dead(topic));
        if (dead < partitions) {
            throw new RefusedToStart(
                    "Topic %s has %d partitions, fewer than the %d of %s: dead letters would be refused."
                            .formatted(Topics.dead(topic), dead, partitions, topic),
                    "kafka-topics --alter --topic %s --partitions %d".formatted(Topics.dead(topic), partitions));
        }
    }

    private static int partitions(Map<String, TopicDescription> found, String topic) {
        var description = found.get(topic);
        if (description == null) {
            throw new UnknownTopicOrPartitionException(topic);
        }
        return description.partitions().size();
    }

    private void checkInSyncReplicas(Admin admin, Collection<String> names)
            throws ExecutionException, InterruptedException {
        var resources = names.stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        var configs = admin.describeConfigs(List.copyOf(resources)).all().get();
        configs.forEach((resource, config) -> {
            var value = config.get(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG).value();
            if (Integer.parseInt(value) < properties.minInSyncReplicas()) {
                throw new RefusedToStart(
                        "Topic %s has min.insync.replicas=%s, the profile asks for %d."
                                .formatted(resource.name(), value, properties.minInSyncReplicas()),
                        "kafka-configs --alter --topic %s --add-config min.insync.replicas=%d"
                                .formatted(resource.name(), properties.minInSyncReplicas()));
            }
        });
    }

    private static KafkaException kafka(ExecutionException e) {
        return e.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(e.getCause());
    }

    private static KafkaException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new KafkaException(e);
    }
}
