package org.trust360.scoring;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trust360.events.ReportReady;
import org.trust360.events.ReportReleased;
import org.trust360.events.wire.Envelope;
import org.trust360.scoring.answersheet.Evidence;
import org.trust360.scoring.campaign.Campaigns;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.ReportJson;

/** From events on a real broker to a report that its leader reads. */
class ScoringServiceTests {

    private final TestService service = TestService.shared();

    @Test
    void reportsAClosedCollectionAndReleasesIt() {
        var history = History.of("L07");
        var id = Report.id(history.campaign(), history.subject());

        TestTopics.send(history.all());

        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(TestTopics.reportEvents(history.subject()))
                        .<Object>extracting(Envelope::event)
                        .containsExactlyInAnyOrder(
                                new ReportReady(id, history.campaign(), history.subject()),
                                new ReportReleased(id, history.campaign(), history.subject())));
        var answer = service.get("/api/reports/" + id, service.issuer().leader(history.subject()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ReportJson.read(answer.body()).answered().blocks())
                .extracting(Report.Count::groups)
                .containsExactly(List.of("manager"), List.of("peer", "direct-report"));
    }

    @Test
    void givesTheSameWithTwoInstances() {
        var second = service.another();
        try {
            var histories = List.of(History.of("L01"), History.of("L02"), History.of("L03"), History.of("L04"));
            histories.forEach(history -> TestTopics.send(history.all()));
            histories.forEach(history -> TestTopics.send(history.all()));

            for (var history : histories) {
                await().atMost(ofSeconds(30))
                        .untilAsserted(() -> assertThat(TestTopics.reportEvents(history.subject()))
                                .extracting(Envelope::id)
                                .hasSizeGreaterThanOrEqualTo(2)
                                .containsOnly(reportId(history) + ".ready", reportId(history) + ".released"));
                assertThat(service.get("/api/reports/" + reportId(history), token(history))
                                .body())
                        .isEqualTo(second.get("/api/reports/" + reportId(history), token(history))
                                .body())
                        .isEqualTo(recomputed(history));
            }
        } finally {
            second.stop();
        }
    }

    /** D9: the operator's port is open to probes, and knows of reports that are held back. */
    @Test
    void answersTheOperatorOnAPortOfItsOwn() {
        assertThat(service.get(service.management("/actuator/health"), null, "en")
                        .body())
                .contains("\"status\":\"UP\"");
        assertThat(service.get(service.management("/actuator/prometheus"), null, "en")
                        .body())
                .contains("trust360_scoring_alarms");
        assertThat(service.get("/actuator/health", null).statusCode()).isEqualTo(401);
    }

    /** D5: what the sheets give is, byte for byte, what was frozen. */
    private String recomputed(History history) {
        var sheets = service.bean(Evidence.class).sheets().about(history.campaign(), history.subject());
        var campaign = service.bean(Campaigns.class).find(history.campaign()).orElseThrow();
        return ReportJson.write(Publication.of(campaign, history.subject(), sheets));
    }

    private static String reportId(History history) {
        return Report.id(history.campaign(), history.subject());
    }

    private String token(History history) {
        return service.issuer().leader(history.subject());
    }
}
