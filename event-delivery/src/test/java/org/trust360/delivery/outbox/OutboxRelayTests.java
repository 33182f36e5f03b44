package org.trust360.delivery.outbox;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.common.KafkaException;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.trust360.delivery.Events;
import org.trust360.delivery.SmallService;
import org.trust360.delivery.broker.EventSender;
import org.trust360.delivery.store.DeliveryStore;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.delivery.testing.TopicReader;
import org.trust360.events.wire.Topics;

/** D3: what is in an outbox reaches the topic at least once and in order, whatever happens to the relay. */
class OutboxRelayTests {

    private static DeliveryTestbed testbed;
    private static ConfigurableApplicationContext service;
    private static DeliveryStore store;
    private static EventSender sender;

    @BeforeAll
    static void start() {
        testbed = DeliveryTestbed.start();
        service = SmallService.start(testbed, "relay", Map.of());
        store = service.getBean(DeliveryStore.class);
        sender = service.getBean(EventSender.class);
    }

    @AfterAll
    static void stop() {
        service.close();
        testbed.close();
    }

    @Test
    void aCrashBetweenSendingAndRemovingRepeatsButNeverLoses() {
        var documents = collection("crash");
        insert(documents, "crash", 3);
        var crashes = new AtomicInteger();
        var crashing = relay(documents, Duration.ofMillis(300), sent -> {
            sender.send(sent);
            crashes.incrementAndGet();
            throw new StackOverflowError("the process ends here");
        });
        crashing.start();
        await().dontCatchUncaughtExceptions()
                .untilAsserted(() -> assertThat(crashes).hasPositiveValue());
        crashing.stop();

        var survivor = relay(documents, Duration.ofMillis(300), sender);
        survivor.start();
        await().untilAsserted(() -> assertThat(pending(documents)).isZero());
        survivor.stop();

        var read = read("crash");
        assertThat(read).containsSubsequence("crash-0", "crash-1", "crash-2");
        assertThat(read.indexOf("crash-0")).isLessThan(read.lastIndexOf("crash-0"));
    }

    @Test
    void aFailedSendLeavesTheEventAndThoseBehindIt() {
        var documents = collection("failing");
        insert(documents, "failing", 3);
        var failures = new AtomicInteger(5);
        var relay = relay(documents, Duration.ofSeconds(30), sent -> {
            if (failures.getAndDecrement() > 0) {
                throw new KafkaException("away");
            }
            sender.send(sent);
        });
        relay.start();

        await().untilAsserted(() -> assertThat(pending(documents)).isZero());
        relay.stop();
        assertThat(read("failing")).containsExactly("failing-0", "failing-1", "failing-2");
    }

    @Test
    void twoRelaysAtOnceKeepTheOrderWhileEventsPourIn() {
        var documents = collection("two");
        IntStream.range(0, 10).forEach(i -> documents.insertOne(new Document("_id", "two-" + i)));
        var one = relay(documents, Duration.ofSeconds(30), sender);
        var two = relay(documents, Duration.ofSeconds(30), sender);
        one.start();
        two.start();

        var random = new Random(360);
        var expected = new ArrayList<List<String>>();
        IntStream.range(0, 10).forEach(_ -> expected.add(new ArrayList<>()));
        for (int n = 0; n < 500; n++) {
            int i = random.nextInt(10);
            var id = "two-" + i + "-" + n;
            expected.get(i).add(id);
            documents.updateOne(eq("_id", "two-" + i), Outbox.append(Events.on(Topics.MAIL_EVENTS, "two-" + i, id)));
        }

        await().untilAsserted(() -> assertThat(pending(documents)).isZero());
        one.stop();
        two.stop();
        IntStream.range(0, 10).forEach(i -> assertThat(read("two-" + i)).containsExactlyElementsOf(expected.get(i)));
    }

    @Test
    void anotherTakesOverFromWhoIsStuck() {
        var documents = collection("stuck");
        insert(documents, "stuck", 2);
        var release = new CountDownLatch(1);
        var stuckAt = new AtomicInteger();
        var stuck = relay(documents, Duration.ofMillis(500), sent -> {
            stuckAt.incrementAndGet();
            awaitQuietly(release);
            sender.send(sent);
        });
        stuck.start();
        await().untilAsserted(() -> assertThat(stuckAt).hasPositiveValue());

        var other = relay(documents, Duration.ofSeconds(30), sender);
        other.start();
        await().untilAsserted(() -> assertThat(pending(documents)).isZero());
        documents.updateOne(eq("_id", "stuck"), Outbox.append(Events.on(Topics.MAIL_EVENTS, "stuck", "stuck-2")));
        release.countDown();
        await().untilAsserted(() -> assertThat(pending(documents)).isZero());
        stuck.stop();
        other.stop();

        assertThat(read("stuck")).containsSubsequence("stuck-0", "stuck-1", "stuck-2");
    }

    /** D9. */
    @Test
    void healthIsHonest() {
        var documents = collection("health");
        var away = new AtomicBoolean(true);
        var relay = relay(documents, Duration.ofSeconds(30), sent -> {
            if (away.get()) {
                throw new KafkaException("away");
            }
            sender.send(sent);
        });
        var health = new OutboxHealth(relay, Duration.ofMillis(500));
        var registry = new SimpleMeterRegistry();
        new OutboxMetrics(relay).bindTo(registry);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        relay.start();
        await().untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.UP));

        insert(documents, "health", 2);
        await().untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.DOWN));
        assertThat(health.health().getDetails()).containsEntry("health last fault", "KafkaException");
        assertThat(registry.get("trust360.outbox.oldest.age").gauge().value()).isGreaterThan(0.4);
        assertThat(registry.get("trust360.outbox.pending").gauge().value()).isEqualTo(1);

        away.set(false);
        await().untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.UP));
        await().untilAsserted(() -> assertThat(
                        registry.get("trust360.outbox.pending").gauge().value())
                .isZero());
        assertThat(registry.get("trust360.outbox.sent").functionCounter().count())
                .isEqualTo(2);
        relay.stop();
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static OutboxRelay relay(MongoCollection<Document> documents, Duration lease, EventSender with) {
        var properties = new OutboxProperties(Duration.ofMillis(20), lease, 4, 3);
        var collection = new CollectionRelay(new OutboxCollection(documents), with, properties);
        return new OutboxRelay(store, List.of(collection), properties.pollInterval());
    }

    private static MongoCollection<Document> collection(String name) {
        return store.database().getCollection(name);
    }

    private static void insert(MongoCollection<Document> documents, String key, int events) {
        documents.insertOne(Outbox.into(
                new Document("_id", key),
                IntStream.range(0, events)
                        .mapToObj(i -> Events.on(Topics.MAIL_EVENTS, key, key + "-" + i))
                        .toList()));
    }

    private static long pending(MongoCollection<Document> documents) {
        return documents.countDocuments(eq("pending", true));
    }

    private static List<String> read(String key) {
        return new TopicReader(testbed.bootstrapServers())
                .all(Topics.MAIL_EVENTS).stream()
                        .filter(read -> key.equals(read.key()))
                        .map(read ->
                                new String(read.headers().lastHeader("ce_id").value(), UTF_8))
                        .toList();
    }
}
