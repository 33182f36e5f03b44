package org.trust360.scoring.report.web;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.scoring.History;
import org.trust360.scoring.TestService;
import org.trust360.scoring.TestTopics;
import org.trust360.scoring.publication.Report;

/** The forms of a report to take along, over the wire. */
class ReportFormsTests {

    private static final TestService SERVICE = TestService.shared();
    private static final History HISTORY = History.of("L01");
    private static final String ID = Report.id(HISTORY.campaign(), HISTORY.subject());

    @BeforeAll
    static void release() {
        TestTopics.send(HISTORY.all());
        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                SERVICE.get("/api/reports/" + ID, leader()).statusCode())
                        .isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/%s/pdf",
                "/reports/%s/pdf?paper=a4",
                "/reports/%s/pdf?paper=letter",
                "/api/reports/%s/pdf"
            })
    void printsForTheLeader(String path) {
        var answer = SERVICE.get(path.formatted(ID), leader());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).startsWith("%PDF-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports/%s/csv", "/api/reports/%s/csv"})
    void tabulatesForTheLeader(String path) {
        var answer = SERVICE.get(path.formatted(ID), leader());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"report-2026-01-05.csv\"");
        assertThat(answer.body()).startsWith("section,theme,facet,group,");
    }

    @Test
    void leadsFromThePageToAllForms() {
        assertThat(SERVICE.get("/reports/" + ID, leader()).body())
                .contains(
                        "/reports/" + ID + "/pdf?paper=a4",
                        "/reports/" + ID + "/pdf?paper=letter",
                        "/reports/" + ID + "/csv",
                        "\"/api/reports/" + ID + "\"");
    }

    /** A name in a folder of downloads says more than it should. */
    @Test
    void namesNobodyInTheNameOfTheFile() {
        assertThat(SERVICE.get("/reports/" + ID + "/pdf", leader()).headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"report-2026-01-05.pdf\"");
    }

    /** S1: who may not read a report may not print it either. */
    @Test
    void printsForNobodyElse() {
        var stranger = SERVICE.issuer().leader("somebody-else");
        for (var form : List.of("/pdf", "/csv")) {
            var problem = SERVICE.get("/api/reports/" + ID + form, stranger);
            var page = SERVICE.get("/reports/" + ID + form, stranger);

            assertThat(problem.statusCode()).as(form).isEqualTo(404);
            assertThat(problem.body()).contains("/problems/report-not-found");
            assertThat(page.statusCode()).as(form).isEqualTo(404);
            assertThat(page.body()).contains("<h1>");
        }
    }

    @Test
    void saysOnWhichPaperItPrints() {
        var answer = SERVICE.get("/reports/" + ID + "/pdf?paper=a3", leader());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/unknown-paper", "a4 or letter");
    }

    private static String leader() {
        return SERVICE.issuer().leader(HISTORY.subject());
    }
}
