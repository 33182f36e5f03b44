package org.trust360.gateway.authorization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.gateway.account.Role;
import org.trust360.gateway.testing.Browser;
import org.trust360.gateway.testing.House;
import org.trust360.gateway.testing.TestGateway;

/** What tokens say, and to whom they are given (S14, S15). */
class TokenTests {

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private static House house;
    private static TestGateway gateway;

    @BeforeAll
    static void open() {
        house = new House();
        gateway = house.gateway();
        house.activate(gateway, "lea@example.org", Role.LEADER);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aPersonsTokenNamesAudienceRolesAndPersonS14() throws Exception {
        var browser = new Browser(gateway);
        browser.signIn("lea@example.org", House.PASSWORD);
        browser.get("/reports");
        var claims =
                verified(house.scoring.last().header("authorization").getFirst().substring("Bearer ".length()));
        assertThat(claims.getAudience())
                .containsExactlyInAnyOrder("survey-service", "scoring-service", "notification-service");
        assertThat(claims.getStringListClaim("roles")).containsExactly("leader");
        assertThat(claims.getStringClaim("person")).isEqualTo("person-lea");
        assertThat(claims.getIssuer()).isEqualTo(gateway.publicUrl());
        assertThat(life(claims)).isEqualTo(Duration.ofMinutes(5));
        assertThat(claims.toString()).doesNotContain("example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "notification-service, " + TestGateway.NOTIFICATION_SECRET,
        "scoring-service, " + TestGateway.SCORING_SECRET
    })
    void aServiceGetsATokenForSurveyServiceOnlyS15(String service, String secret) throws Exception {
        var claims = verified(accessToken(token(service, secret, "client_credentials")));
        assertThat(claims.getSubject()).as("survey-service tells them apart").isEqualTo(service);
        assertThat(claims.getAudience()).containsExactly("survey-service");
        assertThat(claims.getStringListClaim("roles")).containsExactly("service");
        assertThat(claims.getClaim("person")).isNull();
        assertThat(life(claims)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void automationWorksAsHrThroughTheApi() throws Exception {
        var token = accessToken(token("automation", TestGateway.AUTOMATION_SECRET, "client_credentials"));
        assertThat(verified(token).getStringListClaim("roles")).containsExactly("hr");
        var client = new Browser(gateway);
        var answer = client.send(client.request("/api/campaigns")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode())
                .as("no CSRF for those who bring a token")
                .isEqualTo(200);
        assertThat(house.survey.last().header("authorization")).containsExactly("Bearer " + token);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        var page = client.send(client.request("/hr").header("Authorization", "Bearer " + token));
        assertThat(page.statusCode()).as("pages are for sessions").isEqualTo(302);
    }

    @Test
    void wrongSecretsAndForeignGrantsGetNothing() {
        assertThat(token("automation", "guess", "client_credentials").statusCode())
                .isEqualTo(401);
        assertThat(token("nobody", "guess", "client_credentials").statusCode()).isEqualTo(401);
        assertThat(token("gateway", TestGateway.SECRET, "client_credentials").statusCode())
                .isEqualTo(400);
        assertThat(token("automation", TestGateway.AUTOMATION_SECRET, "password")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void insistsOnPkceAndOnTheRegisteredRedirect() {
        var browser = new Browser(gateway);
        browser.signIn("lea@example.org", House.PASSWORD);
        var query = "/oauth2/authorize?response_type=code&client_id=gateway&scope=openid&state=s&redirect_uri=";
        var without = browser.get(query + gateway.publicUrl() + "/login/oauth2/code/gateway");
        assertThat(Browser.location(without)).contains("error=invalid_request").doesNotContain("code=");
        var elsewhere = browser.get(query + "https://evil.example/&code_challenge=x&code_challenge_method=S256");
        assertThat(elsewhere.statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> token(String client, String secret, String grant) {
        var browser = new Browser(gateway);
        var basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
        return browser.send(browser.request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=" + grant)));
    }

    private static String accessToken(HttpResponse<String> answer) {
        var matcher = ACCESS_TOKEN.matcher(answer.body());
        assertThat(matcher.find()).as(answer.body()).isTrue();
        return Objects.requireNonNull(matcher.group(1));
    }

    /** As a service would: against the published keys. */
    private static JWTClaimsSet verified(String token) throws Exception {
        var jwt = SignedJWT.parse(token);
        assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        var keys = JWKSet.parse(new Browser(gateway).get("/oauth2/jwks").body());
        assertThat(keys.containsNonPublicKeys()).isFalse();
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
        assertThat(jwt.verify(new RSASSAVerifier(key))).isTrue();
        return jwt.getJWTClaimsSet();
    }

    private static Duration life(JWTClaimsSet claims) {
        return Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
    }
}
