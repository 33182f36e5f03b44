package org.trust360.scoring.organisation.web;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.scoring.History;
import org.trust360.scoring.TestService;
import org.trust360.scoring.TestTopics;

/** S1, S14: HR reads the picture of a campaign, from events on a real broker; nobody else does. */
class OrganisationAccessTests {

    private static final String CAMPAIGN = "0".repeat(32);
    private static final TestService SERVICE = TestService.shared();

    @Test
    void showsHrThePictureOfAClosedCampaign() {
        var history = History.of("L03");
        var path = "/api/organisation/" + history.campaign();
        TestTopics.send(history.all());
        TestTopics.send(List.of(history.campaignClosed()));

        await().atMost(ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(SERVICE.get(path, hr()).statusCode()).isEqualTo(200));
        var answer = SERVICE.get(path, hr());
        assertThat(answer.body()).contains("\"leaders\":1").doesNotContain(history.subject());
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(SERVICE.get(path, SERVICE.issuer().leader(history.subject())).statusCode())
                .isEqualTo(403);
        assertThat(SERVICE.get(path, null).statusCode()).isEqualTo(401);
        assertThat(SERVICE.get(path, SERVICE.issuer().token("survey-service", "hr"))
                        .statusCode())
                .isEqualTo(401);
    }

    /** S1: the same for the page, its list and its files. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/{id}", "/{id}/csv", "/{id}/json"})
    void showsPagesAndFilesToHrAlone(String rest) {
        var path = "/organisation" + rest.replace("{id}", CAMPAIGN);
        var status = rest.isEmpty() ? 200 : 404;

        assertThat(SERVICE.get(path, hr()).statusCode()).isEqualTo(status);
        for (var role : List.of("leader", "coach", "auditor", "operator", "service")) {
            assertThat(SERVICE.get(path, SERVICE.issuer().token("scoring-service", role))
                            .statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(SERVICE.get(path, null).statusCode()).isEqualTo(401);
    }

    /** The files of a campaign that is there say no more than its page, and are kept by nobody on the way. */
    @Test
    void handsOutFiles() {
        var history = History.of("L05");
        var path = "/organisation/" + history.campaign();
        TestTopics.send(history.all());
        TestTopics.send(List.of(history.campaignClosed()));
        await().atMost(ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(SERVICE.get(path, hr()).statusCode()).isEqualTo(200));

        var csv = SERVICE.get(path + "/csv", hr());
        assertThat(csv.body()).startsWith("section,unit,").contains("way,,,committed,,,,,too-few-leaders");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(SERVICE.get("/api" + path + "/csv", hr()).body()).isEqualTo(csv.body());
        assertThat(SERVICE.get(path + "/json", hr()).body())
                .startsWith("{\"figures\":" + SERVICE.get("/api" + path, hr()).body() + ",\"way\":{\"day\":");
        assertThat(SERVICE.get("/organisation", hr()).body()).contains(path);
        assertThat(SERVICE.get(path, hr()).body() + csv.body()).doesNotContain(history.subject());
    }

    @Test
    void saysTheSameOfACampaignThatDoesNotExistAndOneThatIsNotReady() {
        var answer = SERVICE.get("/api/organisation/" + CAMPAIGN, hr());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/problems/organisation-figures-not-found");
    }

    /** A6: there are no filters; a parameter changes nothing. */
    @Test
    void knowsNoFilter() {
        var unknown = "/api/organisation/" + CAMPAIGN;

        assertThat(SERVICE.get(unknown + "?unit=Board&sort=sweetSpot", hr()).body())
                .isEqualTo(SERVICE.get(unknown, hr()).body());
    }

    private static String hr() {
        return SERVICE.issuer().token("scoring-service", "hr");
    }
}
