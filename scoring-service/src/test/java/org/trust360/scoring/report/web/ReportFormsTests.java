package org.trust360.scoring.report.web;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
        var problem = SERVICE.get("/api/reports/" + ID + "/pdf", stranger);

        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.body()).contains("/problems/report-not-found");
        assertThat(SERVICE.get("/reports/" + ID + "/pdf", stranger).statusCode())
                .isEqualTo(404);
        assertThat(SERVICE.get("/reports/" + ID + "/pdf", stranger).body()).contains("<h1>");
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
