package org.trust360.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.trust360.local.Pause;
import org.trust360.local.Suite;

/** What is still under way: events in outboxes, events that a group has not read. Looked up where it is, not asked for. */
final class Backlog implements AutoCloseable {

    private static final List<String> DATABASES = List.of("people", "campaigns", "answers", "scoring", "notification");

    private static final Map<String, List<String>> READS = Map.of(
            "survey-service", List.of("report-events", "mail-events"),
            "scoring-service", List.of("campaign-events", "answer-events"),
            "notification-service", List.of("invitation-events", "report-events"));

    private final MongoClient store;
    private final Admin broker;

    Backlog(Suite suite) {
        this.store = MongoClients.create(suite.database("scoring"));
        this.broker = Admin.create(Map.of("bootstrap.servers", suite.bootstrapServers()));
    }

    /** How long it took until nothing was under way. */
    Duration awaitEmpty(Duration patience) {
        var began = System.nanoTime();
        while (true) {
            long outbox = outbox();
            long lag = lag();
            var took = Duration.ofNanos(System.nanoTime() - began);
            if (outbox == 0 && lag == 0) {
                return took;
            }
            if (took.compareTo(patience) > 0) {
                throw new IllegalStateException("after %d s outboxes hold %d documents and %d events are unread"
                        .formatted(patience.toSeconds(), outbox, lag));
            }
            Pause.of(Duration.ofMillis(200));
        }
    }

    long parked() {
        return DATABASES.stream()
                .mapToLong(
                        name -> store.getDatabase(name).getCollection("parked").countDocuments())
                .sum();
    }

    private long outbox() {
        long pending = 0;
        for (var name : DATABASES) {
            var database = store.getDatabase(name);
            for (var collection : database.listCollectionNames()) {
                pending += database.getCollection(collection).countDocuments(Filters.eq("pending", true));
            }
        }
        return pending;
    }

    private long lag() {
        try {
            long lag = 0;
            for (var group : READS.entrySet()) {
                lag += lag(group.getKey(), group.getValue());
            }
            return lag;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** A partition of which nothing was ever committed is unread from its beginning. */
    private long lag(String group, List<String> topics) throws ExecutionException, InterruptedException {
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        broker.describeTopics(topics)
                .allTopicNames()
                .get()
                .forEach((topic, description) -> description
                        .partitions()
                        .forEach(partition ->
                                latest.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
        var read = broker.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        var ends = broker.listOffsets(latest).all().get();
        return ends.entrySet().stream()
                .mapToLong(end -> {
                    var committed = read.get(end.getKey());
                    return end.getValue().offset() - (committed == null ? 0 : committed.offset());
                })
                .sum();
    }

    @Override
    public void close() {
        store.close();
        broker.close();
    }
}
