package org.trust360.notification.webhook;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trust360.delivery.store.DeliveryStore;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.events.CampaignClosed;
import org.trust360.events.CampaignOpened;
import org.trust360.events.Event;
import org.trust360.events.Questionnaire;
import org.trust360.events.ReportReleased;
import org.trust360.events.wire.Envelope;
import org.trust360.notification.testing.Announcements;
import org.trust360.notification.testing.Instance;
import org.trust360.notification.testing.Receiver;
import org.trust360.notification.testing.ScriptedSmtp;
import org.trust360.notification.testing.SurveyDouble;

/** The way of a webhook from the event to its receiver, on real infrastructure: at least once, signed, without people. */
class WebhookDeliveryTests {

    private static final Instant AT = Instant.parse("2026-03-01T09:30:00.123Z");

    private static final Questionnaire ASKED = Questionnaire.of("planted", 1, 5, List.of(), List.of());

    private static final SurveyDouble survey = SurveyDouble.start();
    private static final ScriptedSmtp smtp = ScriptedSmtp.start();
    private static final Receiver all = Receiver.start();
    private static final Receiver closings = Receiver.start();
    private static DeliveryTestbed testbed;
    private static Announcements announcements;
    private static Instance service;

    @BeforeAll
    static void start() {
        testbed = DeliveryTestbed.start();
        service = Instance.start(
                testbed,
                survey,
                smtp.port(),
                Map.of(
                        "trust360.webhooks.plain-on-loopback", "true",
                        "trust360.webhooks.pauses", "50ms,100ms,150ms",
                        "trust360.webhooks.first-rest", "20ms",
                        "trust360.webhooks.poll-interval", "50ms",
                        "trust360.webhooks.endpoints.all.url", all.url(),
                        "trust360.webhooks.endpoints.all.secret", Receiver.SECRET,
                        "trust360.webhooks.endpoints.closings.url", closings.url(),
                        "trust360.webhooks.endpoints.closings.secret", Receiver.SECRET,
                        "trust360.webhooks.endpoints.closings.events", "campaign.closed"));
        announcements = new Announcements(testbed.bootstrapServers());
    }

    @AfterAll
    static void stop() {
        announcements.close();
        service.close();
        testbed.close();
        List.of(all, closings).forEach(Receiver::close);
        smtp.close();
        survey.close();
    }

    @AfterEach
    void forget() {
        all.usually = told -> 204;
        closings.usually = told -> 204;
        all.told.clear();
        closings.told.clear();
    }

    private static void tell(String id, Event event) {
        announcements.tell(new Envelope<>(id, AT, "/neighbour", event));
    }

    private static void closed(String campaign) {
        tell("event-" + campaign, new CampaignClosed(campaign, 40));
    }

    private static void awaitTold(Receiver receiver, int times) {
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(receiver.told).hasSize(times));
    }

    private static String standing(String endpoint, String path) {
        var answer = service.get("/api/webhooks", asHr());
        assertThat(answer.statusCode()).isEqualTo(200);
        return String.valueOf(JsonPath.<List<Object>>read(answer.body(), "$[?(@.name == '" + endpoint + "')]." + path)
                .getFirst());
    }

    private static void awaitStanding(String endpoint, String path, String value) {
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(standing(endpoint, path)).isEqualTo(value));
    }

    private static String[] asHr() {
        return new String[] {"Authorization", "Bearer " + survey.key.token("notification-service", "hr")};
    }

    @Test
    void tellsWhatHappenedWithIdsAndTimesAloneAndSignsIt() {
        tell("planted.event", new CampaignOpened("campaign-1", ASKED, 3));
        awaitTold(all, 1);
        var told = all.told.element();
        assertThat(told.body())
                .isEqualTo("{\"id\":\"" + told.id() + "\",\"type\":\"campaign.opened\","
                        + "\"timestamp\":\"2026-03-01T09:30:00.123Z\",\"data\":{\"campaignId\":\"campaign-1\"}}");
        assertThat(told.id()).matches("msg_[0-9a-f]{32}");
        assertThat(told.isSigned()).isTrue();
        assertThat(told.type()).startsWith("application/json");
        assertThat(Instant.ofEpochSecond(told.timestamp()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
    }

    /** The leader, whom the event names by an id, is not told to anybody. */
    @Test
    void tellsOfAReportWithoutItsLeader() {
        tell("event-report", new ReportReleased("report-1", "campaign-2", "planted-leader"));
        awaitTold(all, 1);
        var told = all.told.element();
        assertThat(told.isSigned()).isTrue();
        assertThat(told.body())
                .contains("\"type\":\"report.released\"")
                .endsWith("\"data\":{\"campaignId\":\"campaign-2\",\"reportId\":\"report-1\"}}")
                .doesNotContain("planted");
        assertThat(Instant.parse(JsonPath.read(told.body(), "$.timestamp"))).isAfter(AT);
    }

    @Test
    void tellsEachEndpointOnceWhatItWantsToKnowHoweverOftenTheEventComes() {
        closed("campaign-3");
        closed("campaign-3");
        closed("campaign-3b");
        awaitTold(all, 2);
        awaitTold(closings, 2);
        assertThat(closings.ids()).containsExactlyInAnyOrderElementsOf(all.ids());
        awaitStanding("closings", "counts.owed", "0");
        assertThat(standing("closings", "lastStatus")).isEqualTo("204");
    }

    /** HR does not see pulses either. */
    @Test
    void keepsSilentAboutPulses() {
        tell("event-pulse", new CampaignOpened("pulse-1", ASKED, 3, null, null, null, null, "campaign-1", null));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(stored("quietCampaigns")).hasSize(1));
        closed("pulse-1");
        tell("event-pulse-report", new ReportReleased("report-2", "pulse-1", "planted-leader"));
        closed("campaign-4");
        awaitTold(closings, 1);
        awaitStanding("all", "counts.owed", "0");
        assertThat(closings.told.element().body()).contains("campaign-4");
        assertThat(all.told).noneMatch(told -> told.body().contains("pulse-1"));
        assertThat(stored("webhooks")).noneMatch(debt -> debt.contains("pulse-1"));
    }

    private static List<String> stored(String collection) {
        return service.bean(DeliveryStore.class)
                .database()
                .getCollection(collection)
                .find()
                .map(Document::toJson)
                .into(new ArrayList<>());
    }

    @Test
    void comesAgainUnderTheSameIdUntilItIsTaken() {
        closings.script.addAll(List.of(500, Receiver.DROP, 302));
        closed("campaign-5");
        awaitTold(closings, 4);
        assertThat(closings.told).allMatch(Receiver.Told::isSigned);
        assertThat(closings.ids().stream().distinct()).hasSize(1);
        awaitStanding("closings", "counts.owed", "0");
        assertThat(standing("closings", "lastStatus")).isEqualTo("204");
    }

    @Test
    void givesUpInTheEndAndComesAgainWhereHrAsksForIt() {
        closings.usually = told -> 503;
        closed("campaign-6");
        awaitStanding("closings", "counts.givenUp", "1");
        assertThat(closings.told).hasSize(4);
        assertThat(standing("closings", "lastStatus")).isEqualTo("503");
        closings.usually = told -> 204;
        var again = service.post("/api/webhooks/closings/again", Map.of(), asHr());
        assertThat(again.body()).isEqualTo("{\"again\":1}");
        awaitTold(closings, 5);
        awaitStanding("closings", "counts.givenUp", "0");
        assertThat(closings.ids().stream().distinct()).hasSize(1);
    }

    @Test
    void comesNoMoreWhereItIsToldThatNobodyIsThere() {
        closings.usually = told -> 410;
        closed("campaign-7");
        awaitStanding("closings", "counts.givenUp", "1");
        assertThat(closings.told).hasSize(1);
        closings.usually = told -> 204;
        service.post("/api/webhooks/closings/again", Map.of(), asHr());
        awaitTold(closings, 2);
    }

    @Test
    void letsNoEndpointWaitForAnother() {
        var patience = new CountDownLatch(1);
        closings.usually = told -> {
            try {
                return patience.await(10, SECONDS) ? 204 : 500;
            } catch (InterruptedException e) {
                return 500;
            }
        };
        closed("campaign-8");
        closed("campaign-9");
        awaitTold(all, 2);
        assertThat(closings.told).hasSizeLessThan(2);
        patience.countDown();
        awaitTold(closings, 2);
    }
}
