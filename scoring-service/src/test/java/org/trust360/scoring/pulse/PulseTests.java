package org.trust360.scoring.pulse;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trust360.events.AnswerSheetSubmitted;
import org.trust360.events.AnswerSheetSubmitted.Answer;
import org.trust360.events.CampaignOpened;
import org.trust360.events.CampaignReleased;
import org.trust360.events.CollectionClosed;
import org.trust360.events.CollectionDigest;
import org.trust360.events.CollectionDigest.Member;
import org.trust360.events.Event;
import org.trust360.events.PulseRequested;
import org.trust360.events.Questionnaire;
import org.trust360.events.Questionnaire.Item;
import org.trust360.events.Relationship;
import org.trust360.events.wire.Envelope;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.TestTopics;
import org.trust360.scoring.journey.Journey;
import org.trust360.scoring.journey.Walker;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.Reports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A pulse from the wish to the result, on a real broker and a real store; survey-service is played by the test. */
class PulseTests {

    private static final Instant NOW = Instant.parse("2026-02-05T10:00:00Z");

    private final Walker leader = Walker.released();

    @Test
    void asksNobodyBeforeTheDistanceIsOver() {
        assertThat(desk(Duration.ofDays(14)).ask(journey(), List.of("T1"))).isInstanceOf(Asking.TooSoon.class);
        assertThat(desk(Duration.ofDays(14)).possibleFrom(journey()).orElseThrow())
                .isAfter(Instant.now().plus(Duration.ofDays(12)));
    }

    @Test
    void takesOneOrTwoThemesOfTheReport() {
        var desk = desk(Duration.ZERO);

        assertThat(desk.ask(journey(), List.of())).isEqualTo(new Asking.ThemesInvalid());
        assertThat(desk.ask(journey(), List.of("T1", "T2", "T3"))).isEqualTo(new Asking.ThemesInvalid());
        assertThat(desk.ask(journey(), List.of("of nobody"))).isEqualTo(new Asking.ThemesInvalid());
    }

    @Test
    void hasOneOpenPulseAtMostAndTellsItOnce() {
        assertThat(leader.get(leader.page("pulse")).body()).contains("Which themes do you want to ask about?");

        assertThat(asked().items()).containsExactly("T1_B", "T1_P", "T1_I");

        assertThat(desk(Duration.ZERO).ask(journey(), List.of("T2"))).isEqualTo(new Asking.StillOpen());
        assertThat(state()).isEqualTo("asked");
        assertThat(told()).hasSize(1);
        assertThat(leader.post(leader.page("pulse"), Map.of("theme", "T1")).body())
                .contains("is open already");
    }

    @Test
    void showsTheResultBesideTheReportAndNotInTheList() {
        var pulse = asked();

        answered(pulse);

        await().atMost(ofSeconds(30)).untilAsserted(() -> assertThat(state()).isEqualTo("result"));
        var changes = pulses().get(0).get("changes");
        assertThat(changes.size()).isEqualTo(1);
        assertThat(changes.get(0).get("id").stringValue()).isEqualTo("T1");
        assertThat(changes.get(0).get("changes").get("perception").get("word").stringValue())
                .isEqualTo("same");
        assertThat(leader.get("/api/reports").body()).doesNotContain(pulse.pulseId());
        assertThat(leader.get(leader.page("pulse")).body())
                .contains("What people said until", "Change (95 % range)")
                .containsPattern("[+−]\\d\\.\\d\\d.to.[+−]\\d\\.\\d\\d")
                .doesNotContain("??", "null");
    }

    /** Fewer than k answers: a result that shows nothing, and says so kindly. */
    @Test
    void showsNothingWhereTooFewAnswered() {
        var pulse = asked();

        send(pulse, List.of(sheet(pulse, 1), sheet(pulse, 2)));

        await().atMost(ofSeconds(30)).untilAsserted(() -> assertThat(state()).isEqualTo("result"));
        assertThat(leader.get(leader.page("pulse")).body()).contains("Too few people answered");
    }

    @Test
    void isTheLeadersAlone_S1() {
        assertThat(leader.as(Walker.SERVICE.issuer().leader("somebody-else"))
                        .get(leader.page("pulse"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(leader.as(Walker.SERVICE.issuer().token("scoring-service", "hr"))
                        .get(leader.page("pulse"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(leader.as(Walker.SERVICE.issuer().leader("somebody-else"))
                        .get(leader.api("pulse"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static PulseDesk desk(Duration distance) {
        return new PulseDesk(
                Walker.SERVICE.bean(Pulses.class),
                Walker.SERVICE.bean(PulseEvidence.class),
                new PulseProperties(distance, Duration.ofDays(14)),
                Clock.systemUTC());
    }

    private Journey journey() {
        var report = Walker.SERVICE.bean(Reports.class).find(leader.reportId()).orElseThrow();
        return new Journey(
                report.id(), LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC), ReportJson.read(report.json()));
    }

    private PulseRequested asked() {
        assertThat(leader.post(leader.page("pulse"), Map.of("theme", "T1")).statusCode())
                .isEqualTo(302);
        await().atMost(ofSeconds(30)).untilAsserted(() -> assertThat(told()).hasSize(1));
        return told().getFirst();
    }

    private List<PulseRequested> told() {
        var subject = leader.history().subject();
        return TestTopics.reportEvents(subject).stream()
                .map(Envelope::event)
                .filter(PulseRequested.class::isInstance)
                .map(PulseRequested.class::cast)
                .toList();
    }

    private String state() {
        return pulses().get(0).get("state").stringValue();
    }

    private JsonNode pulses() {
        HttpResponse<String> answer = leader.get(leader.api("pulse"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private void answered(PulseRequested pulse) {
        var sheets = Sim360.sheets(leader.history().leader()).stream()
                .filter(sheet -> !sheet.relationship().isNamed())
                .toList();
        var events = new ArrayList<AnswerSheetSubmitted>();
        for (int i = 0; i < sheets.size(); i++) {
            events.add(sheet(pulse, i));
        }
        send(pulse, events);
    }

    private static AnswerSheetSubmitted sheet(PulseRequested pulse, int number) {
        var answers = pulse.items().stream()
                .map(item -> new Answer(item, 3 + number % 3))
                .toList();
        return new AnswerSheetSubmitted(
                pulse.pulseId(),
                pulse.subjectId(),
                pulse.pulseId() + "-" + number,
                1,
                "content " + number,
                Relationship.PEER,
                LocalDate.of(2026, 2, 5),
                answers,
                null);
    }

    private static void send(PulseRequested pulse, List<AnswerSheetSubmitted> sheets) {
        var members = sheets.stream()
                .map(sheet -> new Member(sheet.sheetId(), sheet.version(), sheet.content()))
                .toList();
        var closed = new CollectionClosed(
                pulse.pulseId(), pulse.subjectId(), members.size(), CollectionDigest.of(members), null);
        var events = new ArrayList<Envelope<?>>();
        events.add(envelope("opened-" + pulse.pulseId(), opened(pulse)));
        sheets.forEach(sheet -> events.add(envelope(sheet.sheetId(), sheet)));
        events.add(envelope("closed-" + pulse.pulseId(), closed));
        events.add(envelope("released-" + pulse.pulseId(), new CampaignReleased(pulse.pulseId())));
        TestTopics.send(events);
    }

    private static CampaignOpened opened(PulseRequested pulse) {
        var asked = Sim360.questionnaire();
        var texts = Map.of("en", "Text");
        var items = asked.items().stream()
                .filter(item -> Set.copyOf(pulse.items()).contains(item.id()))
                .map(item -> new Item(
                        item.id(),
                        item.theme(),
                        Questionnaire.Facet.valueOf(item.facet().name()),
                        null,
                        texts))
                .toList();
        var themes = asked.themes().stream()
                .filter(theme -> theme.id().equals("T1"))
                .map(theme -> new Questionnaire.Theme(theme.id(), Questionnaire.Basis.CHARACTER, theme.names()))
                .toList();
        var questionnaire = Questionnaire.of(asked.id(), asked.version(), 5, themes, items);
        return new CampaignOpened(
                pulse.pulseId(), questionnaire, 3, null, false, false, null, pulse.campaignId(), null);
    }

    private static <E extends Event> Envelope<E> envelope(String id, E event) {
        return new Envelope<>(id, NOW, "/survey-service", event);
    }
}
