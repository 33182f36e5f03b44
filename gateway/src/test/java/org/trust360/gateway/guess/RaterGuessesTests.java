package org.trust360.gateway.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trust360.gateway.testing.Browser;
import org.trust360.gateway.testing.House;
import org.trust360.gateway.testing.TestGateway;

class RaterGuessesTests {

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void makesWhoeverTriesManyLinksWaitAndNobodyElse_S5() {
        var gateway = house.gateway("trust360.guesses.most=3", "trust360.guesses.address-header=X-Real-IP");
        house.survey.answerWhere("/api/rater/open", body -> body.contains("right"), "{}");
        for (int i = 0; i < 3; i++) {
            assertThat(open(gateway, "wrong", "evil, 192.0.2." + i).statusCode())
                    .isEqualTo(404);
        }

        var refused = open(gateway, "right", "evil, 192.0.2.99");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("/problems/too-many-attempts");
        assertThat(refused.headers().firstValue("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 601));
        assertThat(open(gateway, "right", "198.51.100.7").statusCode()).isEqualTo(200);
    }

    @Test
    void neverHindersWhoeverHasTheRightLink() {
        var gateway = house.gateway("trust360.guesses.most=3");
        house.survey.answerWhere("/api/rater/open", body -> body.contains("right"), "{}");

        for (int i = 0; i < 20; i++) {
            assertThat(open(gateway, "right", "192.0.2.1").statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> open(TestGateway gateway, String token, String address) {
        var browser = new Browser(gateway);
        return browser.send(browser.request("/api/rater/open")
                .header("Content-Type", "application/json")
                .header("X-Real-IP", address)
                .POST(BodyPublishers.ofString("{\"token\":\"" + token + "\"}")));
    }
}
