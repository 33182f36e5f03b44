package org.trust360.delivery.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.trust360.delivery.Events;
import org.trust360.delivery.Heard;
import org.trust360.delivery.SmallService;
import org.trust360.delivery.outbox.Outbox;
import org.trust360.delivery.outbox.OutboxCollection;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.delivery.testing.TestProducer;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.Topics;

/** D6, D9 and D10: while the world around fails, nothing is skipped; when it is back, everything is taken within the minute. */
class StandstillTests {

    private final AtomicReference<MongoDatabase> database = new AtomicReference<>();
    private final AtomicBoolean ready = new AtomicBoolean();
    private final AtomicInteger attempts = new AtomicInteger();
    private final Heard heard = new Heard();
    private DeliveryTestbed testbed;
    private ConfigurableApplicationContext service;
    private TestProducer producer;

    @BeforeEach
    void start() {
        testbed = DeliveryTestbed.start();
        startService();
        producer = new TestProducer(testbed.bootstrapServers());
    }

    private void startService() {
        var handlers = Map.<String, EventHandler>of(
                Topics.ANSWER_EVENTS, this::store, Topics.REPORT_EVENTS, this::onceReady, Topics.MAIL_EVENTS, heard);
        service = SmallService.start(testbed, "standstill", handlers);
        database.set(service.getBean(MongoDatabase.class));
    }

    @AfterEach
    void stop() {
        producer.close();
        service.close();
        testbed.close();
    }

    @Test
    void aStoppedStorePausesAndLosesNothing() {
        sendSheets(0, 20);
        await().untilAsserted(() -> assertThat(stored()).hasSize(20));
        testbed.stopStore();
        sendSheets(20, 60);
        await().untilAsserted(() -> assertThat(service.getBean(InboxWatch.class).lag(Topics.ANSWER_EVENTS))
                .isPositive());
        await().untilAsserted(() -> assertThat(status()).isEqualTo(Status.DOWN));
        testbed.startStore();

        await().untilAsserted(() -> assertThat(stored()).hasSize(60));
        await().untilAsserted(() -> assertThat(status()).isEqualTo(Status.UP));
        assertThat(service.getBean(ParkedRecords.class).countByTopic()).isEmpty();
        await().untilAsserted(() -> assertThat(service.getBean(InboxWatch.class).lag(Topics.ANSWER_EVENTS))
                .isZero());
    }

    @Test
    void aStoppedBrokerKeepsEventsInTheOutbox() {
        var campaigns = service.getBean(OutboxCollection.class).documents();
        testbed.stopBroker();
        campaigns.insertOne(Outbox.into(
                new Document("_id", "while-away"),
                List.of(Events.on(Topics.MAIL_EVENTS, "m", "e-1"), Events.on(Topics.MAIL_EVENTS, "m", "e-2"))));
        testbed.startBroker();

        await().untilAsserted(() -> assertThat(heard.idsOf("m")).containsSubsequence("e-1", "e-2"));
        await().untilAsserted(() -> assertThat(campaigns.countDocuments(new Document("pending", true)))
                .isZero());
    }

    @Test
    void whatWasNotTakenIsThereAfterARestart() {
        producer.send(Poison.good(Topics.REPORT_EVENTS, "early"));
        await().untilAsserted(() -> assertThat(attempts).hasValueGreaterThan(1));
        service.close();
        ready.set(true);
        startService();

        await().untilAsserted(() -> assertThat(heard.idsOf("early")).hasSize(1));
    }

    @Test
    void whatComesTooEarlyWaitsAndOtherPartitionsFlow() {
        for (int i = 0; i < 30; i++) {
            producer.send(Poison.good(Topics.REPORT_EVENTS, "early"));
            producer.send(Poison.good(Topics.REPORT_EVENTS, "in-time-" + i));
        }

        await().untilAsserted(() -> assertThat(inTime()).hasSizeGreaterThan(20));
        assertThat(heard.idsOf("early")).isEmpty();
        ready.set(true);
        await().untilAsserted(() -> assertThat(heard.idsOf("early")).hasSize(30));
        assertThat(inTime()).hasSize(30);
    }

    /** With little patience, so that the test needs none. */
    private Status status() {
        var health =
                new InboxHealth(service.getBean(Inbox.class), service.getBean(InboxWatch.class), Duration.ofSeconds(3));
        return health.health().getStatus();
    }

    private List<String> inTime() {
        return IntStream.range(0, 30)
                .boxed()
                .flatMap(i -> heard.idsOf("in-time-" + i).stream())
                .toList();
    }

    private void sendSheets(int from, int to) {
        IntStream.range(from, to).forEach(i -> producer.send(Poison.good(Topics.ANSWER_EVENTS, "s-" + i)));
    }

    private void onceReady(Envelope<?> envelope) {
        if (envelope.event().key().equals("early") && !ready.get()) {
            attempts.incrementAndGet();
            throw new NotYet("readiness");
        }
        heard.on(envelope);
    }

    private void store(Envelope<?> envelope) {
        var id = new Document("_id", envelope.event().key());
        database.get().getCollection("sheets").updateOne(id, new Document("$set", id), upsert());
    }

    private static UpdateOptions upsert() {
        return new UpdateOptions().upsert(true);
    }

    private List<String> stored() {
        return database.get()
                .getCollection("sheets")
                .find()
                .map(sheet -> sheet.getString("_id"))
                .into(new ArrayList<>());
    }
}
