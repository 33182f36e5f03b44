package org.trust360.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.trust360.local.Pause;
import org.trust360.local.Suite;

/** What is still under way: events in outboxes, mails that are owed, events that a group has not read. Looked up where it is, not asked for. */
final class Backlog implements AutoCloseable {

    private static final List<String> DATABASES = List.of("people", "campaigns", "answers", "scoring", "notification");

    private static final List<String> GROUPS = List.of("survey-service", "scoring-service", "notification-service");

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
            var waiting = waiting();
            var took = Duration.ofNanos(System.nanoTime() - began);
            if (waiting.isEmpty()) {
                return took;
            }
            if (took.compareTo(patience) > 0) {
                throw new IllegalStateException("still under way after " + patience.toSeconds() + " s: " + waiting);
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

    private List<String> waiting() {
        var waiting = new ArrayList<String>();
        for (var name : DATABASES) {
            var database = store.getDatabase(name);
            for (var collection : database.listCollectionNames()) {
                long pending = database.getCollection(collection).countDocuments(Filters.eq("pending", true));
                if (pending > 0) {
                    waiting.add("%d outboxes of %s.%s".formatted(pending, name, collection));
                }
            }
        }
        long owed =
                store.getDatabase("notification").getCollection("mails").countDocuments(Filters.eq("state", "owed"));
        if (owed > 0) {
            waiting.add(owed + " mails are owed");
        }
        try {
            for (var group : GROUPS) {
                waiting.addAll(unread(group));
            }
        } catch (ExecutionException e) {
            waiting.add("the broker does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return waiting;
    }

    /** A partition that a member holds and of which nothing was ever committed is unread from its beginning. */
    private List<String> unread(String group) throws ExecutionException, InterruptedException {
        var read = broker.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        read.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        broker.describeConsumerGroups(List.of(group)).all().get().values().stream()
                .flatMap(description -> description.members().stream())
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        var unread = new ArrayList<String>();
        broker.listOffsets(latest).all().get().forEach((partition, end) -> {
            var committed = read.get(partition);
            long lag = end.offset() - (committed == null ? 0 : committed.offset());
            if (lag > 0) {
                unread.add("%d events of %s for %s".formatted(lag, partition, group));
            }
        });
        return unread;
    }

    @Override
    public void close() {
        store.close();
        broker.close();
    }
}
