package org.trust360.scoring.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trust360.events.ReleaseRule;
import org.trust360.events.ReportReleased;
import org.trust360.events.wire.Envelope;
import org.trust360.scoring.History;
import org.trust360.scoring.TestService;
import org.trust360.scoring.TestTopics;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.Reports;
import org.trust360.scoring.trail.AuditTrail;
import org.trust360.scoring.trail.Entry;

/** A coach reads, notes a day and releases; from events on a real broker. */
class CoachingTests {

    private static final TestService SERVICE = TestService.shared();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final History history = History.of("L31");
    private final String coach = TestService.newId();
    private final String report = Report.id(history.campaign(), history.subject());

    @BeforeEach
    void readyForTheCoach() {
        TestTopics.send(List.of(history.opened(ReleaseRule.COACH, false), history.coached(coach, 1)));
        TestTopics.send(history.submitted());
        TestTopics.send(List.of(history.closed()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(get("/coaching/" + report).statusCode()).isEqualTo(200));
    }

    @Test
    void readsBeforeTheLeaderDoes() {
        assertThat(get("/coaching/" + report).body())
                .contains("Not released yet", "Release this report", "/coaching/leaders/" + report)
                .doesNotContain("??");
        assertThat(get("/api/coaching/" + report).body()).contains("\"" + history.subject() + "\"");
        assertThat(get("/api/coaching").body()).contains(report);
        assertThat(get("/reports/" + report).statusCode()).isEqualTo(200);
        assertThat(asLeader("/reports/" + report).statusCode()).isEqualTo(404);
    }

    @Test
    void notesTheDayOfTheConversation() {
        var noted = post("/coaching/" + report + "/conversation", "day=" + LocalDate.now(ZoneOffset.UTC));

        assertThat(noted.statusCode()).isEqualTo(303);
        assertThat(noted.headers().firstValue("Location")).contains("/coaching/" + report);
        assertThat(get("/coaching/" + report).body()).contains("value=\"" + LocalDate.now(ZoneOffset.UTC) + "\"");
        assertThat(get("/api/coaching").body())
                .contains("\"conversationOn\":\"" + LocalDate.now(ZoneOffset.UTC) + "\"");
        var refused = post("/coaching/" + report + "/conversation", "day=2001-01-01");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("at most a year from today").doesNotContain("??");
        assertThat(SERVICE.send(
                                "PUT",
                                "/api/coaching/" + report + "/conversation",
                                token(coach),
                                "application/json",
                                "{\"day\":\"tomorrow\"}")
                        .body())
                .contains("/problems/conversation-day-invalid");
    }

    @Test
    void releasesAndTellsTheOthers() {
        assertThat(post("/coaching/" + report + "/release", "").statusCode()).isEqualTo(303);

        assertThat(asLeader("/reports/" + report).statusCode()).isEqualTo(200);
        assertThat(get("/coaching/" + report).body())
                .contains("Released. The person reads it too")
                .doesNotContain("Release this report", "??");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(TestTopics.reportEvents(history.subject()))
                        .<Object>extracting(Envelope::event)
                        .contains(new ReportReleased(report, history.campaign(), history.subject())));
        assertThat(post("/coaching/" + report + "/release", "").statusCode()).isEqualTo(303);
        assertThat(SERVICE.bean(Reports.class).find(report).orElseThrow().releasedOn())
                .isNotNull();
    }

    @Test
    void readsNothingOnceTakenAway() {
        TestTopics.send(List.of(history.coached(null, 3)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(get("/coaching/" + report).statusCode()).isEqualTo(404));

        TestTopics.send(List.of(history.coached(coach, 2)));
        TestTopics.send(List.of(history.coached("marker", 4)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(SERVICE.get("/coaching/" + report, token("marker"))
                                .statusCode())
                        .isEqualTo(200));
        assertThat(get("/coaching/" + report).statusCode()).isEqualTo(404);
        assertThat(get("/reports/" + report).statusCode()).isEqualTo(404);
        assertThat(get("/api/coaching").body()).isEqualTo("[]");
        assertThat(post("/coaching/" + report + "/release", "").statusCode()).isEqualTo(404);
    }

    /** Every look of a coach leaves a line with who, when and which report, and no content. */
    @Test
    void leavesALineForEveryLook() {
        get("/api/coaching/" + report);
        get("/reports/" + report);
        post("/coaching/" + report + "/conversation", "day=" + LocalDate.now(ZoneOffset.UTC));
        post("/coaching/" + report + "/release", "");
        asLeader("/reports/" + report);

        var trail = SERVICE.bean(AuditTrail.class);
        assertThat(trail.behind(0, 100_000))
                .filteredOn(entry -> entry.object().equals(report))
                .allMatch(entry -> entry.actor().equals(coach))
                .extracting(Entry::action)
                .containsSubsequence(
                        "report.read", "report.read", "report.read", "report.conversation", "report.release")
                .last()
                .isEqualTo("report.release");
        assertThat(trail.firstBroken()).isEmpty();
    }

    private HttpResponse<String> get(String path) {
        return SERVICE.get(path, token(coach));
    }

    private HttpResponse<String> asLeader(String path) {
        return SERVICE.get(path, token(history.subject()));
    }

    private HttpResponse<String> post(String path, String form) {
        return SERVICE.send("POST", path, token(coach), FORM, form);
    }

    private static String token(String person) {
        return SERVICE.issuer().leader(person);
    }
}
