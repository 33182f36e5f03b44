package org.trust360.scoring.report.web;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.events.wire.Envelope;
import org.trust360.scoring.History;
import org.trust360.scoring.TestService;
import org.trust360.scoring.TestTopics;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.Reports;

/** S1, S14: who may read a report is decided here, whatever the gateway did. */
class ReportAccessTests {

    private static final TestService SERVICE = TestService.shared();

    @Test
    void showsALeaderTheirOwnReportAndNobodyElse() {
        var history = released();
        var path = "/api/reports/" + reportId(history);

        assertThat(SERVICE.get(path, leader(history.subject())).statusCode()).isEqualTo(200);
        assertThat(SERVICE.get("/reports/" + reportId(history), leader(history.subject()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(SERVICE.get(path, leader("somebody-else")).statusCode()).isEqualTo(404);
        assertThat(SERVICE.get("/reports/" + reportId(history), leader("somebody-else"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(SERVICE.get(path, SERVICE.issuer().leaderWithoutPerson()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsTheRecordAndHowToReadToTheLeaderAlone() {
        var history = released();
        var record = "/api/reports/" + reportId(history) + "/record";
        var howToRead = "/reports/" + reportId(history) + "/how-to-read";

        assertThat(SERVICE.get(record, leader(history.subject())).body()).contains("\"fingerprint\":");
        assertThat(SERVICE.get(howToRead, leader(history.subject())).statusCode())
                .isEqualTo(200);
        for (var path : List.of(record, howToRead)) {
            assertThat(SERVICE.get(path, leader("somebody-else")).statusCode()).isEqualTo(404);
            assertThat(SERVICE.get(path, SERVICE.issuer().token("scoring-service", "hr"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void listsOnlyTheReportsOfTheLeader() {
        var history = released();

        assertThat(SERVICE.get("/api/reports", leader(history.subject())).body())
                .isEqualTo("[{\"reportId\":\"%s\",\"campaignId\":\"%s\",\"releasedOn\":\"2026-01-05\"}]"
                        .formatted(reportId(history), history.campaign()));
        assertThat(SERVICE.get("/api/reports", leader("somebody-else")).body()).isEqualTo("[]");
    }

    @Test
    void hidesAReportBeforeItsRelease() {
        var history = History.of("L02");
        var events = history.all();
        TestTopics.send(events.subList(0, events.size() - 1));
        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(SERVICE.bean(Reports.class).find(reportId(history)))
                        .isPresent());
        var path = "/api/reports/" + reportId(history);

        assertThat(SERVICE.get(path, leader(history.subject())).statusCode()).isEqualTo(404);
        assertThat(SERVICE.get("/reports/" + reportId(history), leader(history.subject()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(SERVICE.get("/api/reports", leader(history.subject())).body())
                .isEqualTo("[]");

        TestTopics.send(List.of(history.released()));
        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                SERVICE.get(path, leader(history.subject())).statusCode())
                        .isEqualTo(200));
    }

    /** The answers for "not yours", "not released" and "never existed" are the same. */
    @Test
    void saysTheSameOfEveryReportThatCannotBeRead() {
        var history = released();
        var foreign = SERVICE.get("/api/reports/" + reportId(history), leader("somebody-else"));
        var unknown = SERVICE.get("/api/reports/" + "0".repeat(32), leader("somebody-else"));

        assertThat(foreign.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(foreign.body())
                .contains("/problems/report-not-found")
                .isEqualTo(unknown.body().replace("0".repeat(32), reportId(history)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/reports", "/api/reports/x", "/reports", "/reports/x", "/", "/actuator", "/error"})
    void answersNobodyWithoutAToken(String path) {
        assertThat(SERVICE.get(path, null).statusCode()).isEqualTo(401);
    }

    /** A list is nobody's report; of a single one nobody without the role learns more than that it is not there. */
    @ParameterizedTest
    @CsvSource({
        "/api/reports, 403",
        "/reports, 403",
        "/coaching, 403",
        "/api/coaching, 403",
        "/api/reports/x, 404",
        "/reports/x, 404",
        "/reports/x/pdf, 404",
        "/coaching/x, 404",
        "/api/coaching/x, 404"
    })
    void answersNobodyWithoutTheRole(String path, int status) {
        for (var role : List.of("admin", "service")) {
            var answer = SERVICE.get(path, SERVICE.issuer().token("scoring-service", role));

            assertThat(answer.statusCode()).as(role).isEqualTo(status);
            assertThat(answer.body().contains("/problems/report-not-found"))
                    .as(role)
                    .isEqualTo(status == 404);
        }
    }

    @Test
    void refusesATokenForAnotherService() {
        var token = SERVICE.issuer().token("survey-service", "leader");
        assertThat(SERVICE.get("/api/reports", token).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/internal", "/api/campaigns", "/actuator/health", "/organisation/c-1"})
    void deniesWhatItDoesNotKnow(String path) {
        assertThat(SERVICE.get(path, leader("x")).statusCode()).isEqualTo(403);
    }

    @Test
    void knowsNothingMoreOfAReportThatIsNotTheirs() {
        assertThat(SERVICE.get("/reports/x/y", leader("x")).statusCode()).isEqualTo(404);
    }

    @Test
    void forbidsCachesToKeepAReport() {
        var history = released();
        for (var path : List.of("/api/reports/", "/reports/")) {
            assertThat(SERVICE.get(path + reportId(history), leader(history.subject()))
                            .headers()
                            .firstValue("Cache-Control"))
                    .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        }
    }

    private static History released() {
        var history = History.of("L01");
        TestTopics.send(history.all());
        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(TestTopics.reportEvents(history.subject()))
                        .extracting(Envelope::id)
                        .contains(reportId(history) + ".released"));
        return history;
    }

    private static String reportId(History history) {
        return Report.id(history.campaign(), history.subject());
    }

    private static String leader(String person) {
        return SERVICE.issuer().leader(person);
    }
}
