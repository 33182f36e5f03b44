package org.trust360.scoring.organisation.web;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.History;
import org.trust360.scoring.TestService;
import org.trust360.scoring.TestTopics;

/** S1, S14: HR reads the picture of a campaign, from events on a real broker; nobody else does. */
class OrganisationAccessTests {

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

    @Test
    void saysTheSameOfACampaignThatDoesNotExistAndOneThatIsNotReady() {
        var answer = SERVICE.get("/api/organisation/" + "0".repeat(32), hr());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/problems/organisation-figures-not-found");
    }

    /** A6: there are no filters; a parameter changes nothing. */
    @Test
    void knowsNoFilter() {
        var unknown = "/api/organisation/" + "0".repeat(32);

        assertThat(SERVICE.get(unknown + "?unit=Board&sort=sweetSpot", hr()).body())
                .isEqualTo(SERVICE.get(unknown, hr()).body());
    }

    private static String hr() {
        return SERVICE.issuer().token("scoring-service", "hr");
    }
}
