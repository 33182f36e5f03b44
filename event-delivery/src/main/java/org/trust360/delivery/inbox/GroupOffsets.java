package org.trust360.delivery.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.trust360.events.wire.Topics;

/** The positions of a consumer group and the ends of its topics, as the broker tells them. */
final class GroupOffsets implements AutoCloseable {

    private final Admin admin;
    private final String group;
    private final Collection<String> topics;

    GroupOffsets(Map<String, Object> settings, String group, Collection<String> topics) {
        this.admin = Admin.create(settings);
        this.group = group;
        this.topics = topics;
    }

    Map<TopicPartition, PartitionLag> lags() throws InterruptedException {
        var partitions = partitions(topics);
        var positions = positions();
        var starts = offsets(partitions, OffsetSpec.earliest());
        var ends = offsets(partitions, OffsetSpec.latest());
        var lags = new HashMap<TopicPartition, PartitionLag>();
        ends.forEach((partition, end) -> {
            long start = starts.getOrDefault(partition, end);
            lags.put(partition, PartitionLag.at(positions.getOrDefault(partition, start), end));
        });
        return lags;
    }

    /** How many records the dead-letter topics hold, by the topic they came from. */
    Map<String, Long> dead() throws InterruptedException {
        var counts = new HashMap<String, Long>();
        for (var topic : topics) {
            var partitions = partitions(List.of(Topics.dead(topic)));
            counts.put(
                    topic,
                    sum(offsets(partitions, OffsetSpec.latest())) - sum(offsets(partitions, OffsetSpec.earliest())));
        }
        return counts;
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    private Collection<TopicPartition> partitions(Collection<String> of) throws InterruptedException {
        return get(admin.describeTopics(of).allTopicNames()).values().stream()
                .flatMap(GroupOffsets::partitions)
                .collect(Collectors.toSet());
    }

    private static Stream<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream().map(partition -> new TopicPartition(topic.name(), partition.partition()));
    }

    private Map<TopicPartition, Long> positions() throws InterruptedException {
        var positions = new HashMap<TopicPartition, Long>();
        var committed = get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        committed.forEach((partition, position) -> {
            if (position != null) {
                positions.put(partition, position.offset());
            }
        });
        return positions;
    }

    private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec spec)
            throws InterruptedException {
        var wanted = partitions.stream().collect(Collectors.toMap(partition -> partition, _ -> spec));
        return get(admin.listOffsets(wanted).all()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> offset(found.getValue())));
    }

    private static long offset(ListOffsetsResultInfo found) {
        return found.offset();
    }

    private static <T> T get(KafkaFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(e.getCause());
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
