package org.trust360.scoring.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.delivery.outbox.Announcer;
import org.trust360.delivery.store.DeliveryStore;
import org.trust360.events.AnswerEvent;
import org.trust360.events.CampaignEvent;
import org.trust360.events.Event;
import org.trust360.events.EventType;
import org.trust360.events.EventTypes;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.Topics;
import org.trust360.scoring.History;
import org.trust360.scoring.TestService;
import org.trust360.scoring.TestTopics;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.ReportingParts;
import org.trust360.scoring.report.Reports;
import tools.jackson.databind.json.JsonMapper;

/** Every golden sample of what this service listens to: once, twice, and rubbish in its place (D6). */
class GoldenSamplesTests {

    private static final TestService SERVICE = TestService.shared();

    static Stream<EventType<? extends Event>> heard() {
        return EventTypes.ALL.stream()
                .filter(type -> AnswerEvent.class.isAssignableFrom(type.payload())
                        || CampaignEvent.class.isAssignableFrom(type.payload()));
    }

    @Test
    void hearsSixTypes() {
        assertThat(heard()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("heard")
    void takesASampleOnceAndTwiceAlike(EventType<? extends Event> type) {
        var database = SERVICE.newDatabase();
        var parts = ReportingParts.on(database, SERVICE.bean(Announcer.class));
        var event = new Envelope<>("sample", Instant.parse("2026-11-21T08:00:00Z"), "/survey-service", sample(type));
        var listeners = List.of(
                new AnswerEventListener(parts.evidence(), parts.reporting()),
                new CampaignEventListener(parts.campaigns(), parts.coaches(), parts.reporting()));

        listeners.forEach(listener -> listener.on(event));
        var once = content(database);
        listeners.forEach(listener -> listener.on(event));

        assertThat(content(database)).isEqualTo(once);
    }

    @Test
    void parksRubbishAndGoesOn() {
        var key = TestService.newId();
        var history = History.of("L05");

        TestTopics.sendRubbish(Topics.ANSWER_EVENTS, key);
        TestTopics.sendRubbish(Topics.CAMPAIGN_EVENTS, key);
        TestTopics.send(history.all());

        await().atMost(ofSeconds(30)).untilAsserted(() -> {
            assertThat(SERVICE.bean(Reports.class).find(Report.id(history.campaign(), history.subject())))
                    .isPresent();
            assertThat(parked(key)).isEqualTo(2);
        });
    }

    @Test
    void waitsForAStoreThatIsAway() {
        var history = History.of("L06");
        SERVICE.bed().stopStore();
        TestTopics.send(history.all());
        SERVICE.bed().startStore();

        await().atMost(ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                SERVICE.bean(Reports.class).find(Report.id(history.campaign(), history.subject())))
                        .isPresent());
        assertThat(parked(history.subject())).isZero();
        await().ignoreExceptions().until(() -> SERVICE.newDatabase().runCommand(new Document("ping", 1)) != null);
    }

    private static long parked(String key) {
        return SERVICE.bean(DeliveryStore.class)
                .database()
                .getCollection("parked")
                .countDocuments(new Document("key", key));
    }

    private static List<String> content(MongoDatabase database) {
        return Stream.of("campaigns", "sheets", "closed", "reports")
                .flatMap(name -> database.getCollection(name).find().into(new ArrayList<>()).stream())
                .map(Document::toJson)
                .toList();
    }

    private static Event sample(EventType<? extends Event> type) {
        var name = "/samples/" + type.wireName() + ".json";
        try (var sample = Objects.requireNonNull(EventTypes.class.getResourceAsStream(name), name)) {
            return JsonMapper.shared().readValue(new String(sample.readAllBytes(), UTF_8), type.payload());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
