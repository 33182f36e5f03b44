package org.trust360.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trust360.gateway.account.Role;
import org.trust360.gateway.testing.Browser;
import org.trust360.gateway.testing.House;
import org.trust360.gateway.testing.TestGateway;

/** From the link in a mail to an account (S4). */
class ActivationTests {

    private static final String TOKEN = "dG9rZW4tb2YtdGhlLW1haWwtdGhhdC1pcy1yYW5kb20";

    private House house;
    private TestGateway gateway;

    @BeforeEach
    void open() {
        house = new House();
        gateway = house.gateway();
        house.invite(TOKEN, "p-1", "Lea@Example.org", Role.LEADER);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void signsThePersonInWithThePasswordTheyChose() {
        var browser = new Browser(gateway);
        browser.get("/activate");
        var answer = activate(browser, TOKEN, House.PASSWORD);
        assertThat(browser.open(browser.pathOf(Browser.location(answer))).body())
                .contains("href=\"/reports\"");
        assertThat(new Browser(gateway)
                        .signIn("lea@example.org", House.PASSWORD)
                        .body())
                .contains("href=\"/reports\"");
    }

    @Test
    void openingThePageChangesNothingAndAsksNobodyS4() {
        var scanner = new Browser(gateway);
        for (int i = 0; i < 3; i++) {
            assertThat(scanner.get("/activate").statusCode()).isEqualTo(200);
        }
        assertThat(house.survey.heard()).isEmpty();
        scanner.get("/");
        assertThat(activate(scanner, TOKEN, House.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void aLinkWorksOnceS4() {
        var browser = new Browser(gateway);
        browser.get("/activate");
        activate(browser, TOKEN, House.PASSWORD);
        var other = new Browser(gateway);
        other.get("/activate");
        var again = activate(other, TOKEN, "another long password");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(new Browser(gateway)
                        .signIn("lea@example.org", "another long password")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void wrongUsedAndUnknownLinksAreAnsweredAlikeS4() {
        var browser = new Browser(gateway);
        browser.get("/activate");
        activate(browser, TOKEN, House.PASSWORD);
        var other = new Browser(gateway);
        other.get("/activate");
        var used = activate(other, TOKEN, House.PASSWORD);
        var unknown = activate(other, "unknown", House.PASSWORD);
        assertThat(used.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(used.body()).isEqualTo(unknown.body());
    }

    @Test
    void aPasswordThatWillNotDoUsesNothingUp() {
        var browser = new Browser(gateway);
        browser.get("/activate");
        assertThat(activate(browser, TOKEN, "short").body()).contains("at least 12", TOKEN);
        assertThat(activate(browser, TOKEN, "lea@example.org").body()).contains("not your address");
        assertThat(activate(browser, TOKEN, House.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void asksSurveyServiceWithATokenForThatServiceAloneS15() throws Exception {
        var browser = new Browser(gateway);
        browser.get("/activate");
        activate(browser, TOKEN, House.PASSWORD);
        var question = house.survey.heard().getFirst();
        assertThat(question.method() + " " + question.uri()).isEqualTo("POST /internal/activations");
        assertThat(question.body()).isEqualTo("{\"token\":\"" + TOKEN + "\"}");
        var jwt = SignedJWT.parse(question.header("authorization").getFirst().substring("Bearer ".length()));
        var claims = jwt.getJWTClaimsSet();
        assertThat(claims.getAudience()).containsExactly("survey-service");
        assertThat(claims.getStringListClaim("roles")).containsExactly("service");
        assertThat(claims.getIssuer()).isEqualTo(gateway.publicUrl());
    }

    private static java.net.http.HttpResponse<String> activate(Browser browser, String token, String password) {
        return browser.postForm("/activate", Map.of("token", token, "password", password));
    }
}
