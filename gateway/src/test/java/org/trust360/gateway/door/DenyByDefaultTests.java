package org.trust360.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.gateway.account.Role;
import org.trust360.gateway.route.Route;
import org.trust360.gateway.testing.Browser;
import org.trust360.gateway.testing.House;
import org.trust360.gateway.testing.TestGateway;

/** Nobody gets further than a rule says (S1, S13, S17, S19), and every answer carries its headers (S8, S13). */
class DenyByDefaultTests {

    private static House house;
    private static TestGateway gateway;

    @BeforeAll
    static void open() {
        house = new House();
        gateway = house.gateway();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static Stream<String> closedPaths() {
        return Stream.of(Route.patterns(Route.Access.SIGNED_IN)).map(pattern -> pattern.replace("/**", "/anything"));
    }

    @ParameterizedTest
    @MethodSource("closedPaths")
    void sendsNobodyOnWithoutSignIn(String path) {
        var stranger = new Browser(gateway);
        int before = heard();
        var page = stranger.get(path);
        if (path.startsWith("/api/")) {
            assertThat(page.statusCode()).isEqualTo(401);
            assertThat(page.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        } else {
            assertThat(page.statusCode()).isEqualTo(302);
            assertThat(Browser.location(page)).isEqualTo(gateway.publicUrl() + "/oauth2/authorization/gateway");
        }
        var write = stranger.send(stranger.request(path).POST(BodyPublishers.ofString("{}")));
        assertThat(write.statusCode()).isIn(401, 403);
        assertThat(heard()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-token", "eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJociJdfQ.", ""})
    void refusesTokensThatAreNotOursS14(String token) {
        var stranger = new Browser(gateway);
        int before = heard();
        var answer = stranger.send(stranger.request("/api/people").header("Authorization", "Bearer " + token));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(heard()).isEqualTo(before);
    }

    @Test
    void acceptsNoWriteWithASessionWithoutTheCsrfTokenS13() {
        house.activate(gateway, "hr@example.org", Role.HR);
        var person = new Browser(gateway);
        person.signIn("hr@example.org", House.PASSWORD);
        int before = heard();
        for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            var bare = person.request("/api/campaigns/c/open").method(method, BodyPublishers.ofString("{}"));
            assertThat(person.send(bare).statusCode()).as(method).isEqualTo(403);
            var wrong = person.request("/api/campaigns/c/open")
                    .header("X-XSRF-TOKEN", "guessed")
                    .method(method, BodyPublishers.ofString("{}"));
            assertThat(person.send(wrong).statusCode()).as(method).isEqualTo(403);
        }
        assertThat(heard()).isEqualTo(before);
        var right = person.request("/api/campaigns/c/open")
                .header("X-XSRF-TOKEN", String.valueOf(person.cookie("XSRF-TOKEN")))
                .POST(BodyPublishers.ofString("{}"));
        assertThat(person.send(right).statusCode()).isEqualTo(200);
    }

    @Test
    void wantsTheCsrfTokenForSignInAndSignOutToo() {
        var stranger = new Browser(gateway);
        for (var path : new String[] {"/sign-in", "/first-password", "/activate", "/sign-out"}) {
            var answer = stranger.send(stranger.request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("login=a&password=b&token=c")));
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/assets/trust360.css", "/f", "/api/people", "/hr", "/nowhere"})
    void setsTheHeadersOnEveryAnswerS8S13(String path) {
        var answer = new Browser(gateway).get(path);
        var headers = answer.headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
                        + "frame-ancestors 'none'");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
        if (path.startsWith("/assets/")) {
            assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("max-age", "public");
        } else {
            assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @Test
    void setsNoCookieForRatersAndAssets() {
        for (var path : new String[] {"/f", "/assets/app.js", "/nowhere", "/api/people"}) {
            assertThat(new Browser(gateway).get(path).headers().allValues("Set-Cookie"))
                    .as(path)
                    .noneMatch(cookie -> cookie.startsWith("trust360"));
        }
    }

    @Test
    void keepsTheOperatorsEndpointsOnTheirOwnPortS19() throws Exception {
        var http = HttpClient.newHttpClient();
        var health = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + gateway.managementPort() + "/actuator/health"))
                .build();
        assertThat(http.send(health, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        var env = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.managementPort() + "/actuator/env"))
                .build();
        assertThat(http.send(env, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/userinfo",
                "/connect/logout",
                "/oauth2/introspect",
                "/oauth2/revoke",
                "/oauth2/device_authorization",
                "/oauth2/par"
            })
    void opensNoEndpointOfTheAuthorizationServerThatNobodyUses(String path) {
        var stranger = new Browser(gateway);
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.send(stranger.request(path).POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsEverybodyWhereTheKeysAre() {
        var metadata = new Browser(gateway).get("/.well-known/openid-configuration");
        assertThat(metadata.statusCode()).isEqualTo(200);
        assertThat(metadata.body()).contains("\"issuer\":\"" + gateway.publicUrl() + "\"");
    }

    private static int heard() {
        return house.survey.heard().size()
                + house.scoring.heard().size()
                + house.notification.heard().size();
    }
}
