package org.trust360.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.gateway.account.Role;
import org.trust360.gateway.testing.Browser;
import org.trust360.gateway.testing.House;
import org.trust360.gateway.testing.TestGateway;
import org.trust360.gateway.testing.Upstream;

/** What reaches whom, and in what shape. */
class RoutesTests {

    private static House house;
    private static TestGateway gateway;
    private static Browser person;

    @BeforeAll
    static void open() {
        house = new House();
        gateway = house.gateway();
        house.activate(gateway, "hanna@example.org", Role.HR);
        person = new Browser(gateway);
        person.signIn("hanna@example.org", House.PASSWORD);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/f, survey",
        "/f/app.js, survey",
        "/hr, survey",
        "/hr/campaigns/1, survey",
        "/api/people, survey",
        "/api/questionnaires/q/1, survey",
        "/api/audit, survey",
        "/api/campaigns/1/open, survey",
        "/hr/mails, notification",
        "/hr/mails/1, notification",
        "/api/mails, notification",
        "/api/webhooks, notification",
        "/api/webhooks/hris/again, notification",
        "/reports, scoring",
        "/reports/r-1, scoring",
        "/api/reports, scoring",
        "/coaching, survey",
        "/coaching/leaders/r-1, survey",
        "/coaching/r-1, scoring",
        "/organisation/c-1, scoring",
        "/api/organisation/c-1, scoring"
    })
    void reachesTheServiceThatOwnsThePath(String path, String service) {
        var answer = person.get(path + "?page=2&q=a%20b");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(service);
        assertThat(of(service).last().uri()).isEqualTo(path + "?page=2&q=a%20b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/activations",
                "/actuator/health",
                "/actuator",
                "/nowhere",
                "/hrx",
                "/error",
                "/api",
                "/api/other",
                "/api/internal/x",
                "/f.html",
                "/api/rater/../people",
                "/webjars/htmx.org/2.0.10/package.json"
            })
    void answersUnknownPathsWithAProblemS19(String path) {
        int before = house.survey.heard().size();
        var answer = person.send(person.request(path).header("Accept", "application/json"));
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(house.survey.heard()).hasSize(before);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void saysNotFoundInRfc9457() {
        var answer = person.send(person.request("/nowhere/x"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"/problems/not-found\"", "\"instance\":\"/nowhere/x\"");
    }

    @Test
    void saysUnavailableWithRetryAfterWhereAServiceDoesNotListen() {
        try (var other = new House()) {
            var lonely = other.gateway("trust360.upstream.survey=http://127.0.0.1:" + TestGateway.freePort());
            var rater = new Browser(lonely);
            var answer = rater.send(rater.request("/api/rater/open").POST(BodyPublishers.ofString("{}")));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("/problems/service-unavailable");
            assertThat(rater.get("/f").body())
                    .contains("<html", "Back in a moment")
                    .doesNotContain("127.0.0.1");
        }
    }

    @Test
    void passesAServicesOwnProblemThroughUntouched() {
        var problem = "{\"type\":\"/problems/collection-closed\",\"status\":409}";
        house.survey.answer(
                "/api/rater/submissions",
                exchange -> Upstream.send(exchange, 409, "application/problem+json", problem));
        var rater = new Browser(gateway);
        var answer = rater.send(rater.request("/api/rater/submissions").POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).isEqualTo(problem);
    }

    @Test
    void letsNothingInwardsThatClaimsToKnowWhoIsAskingS13() {
        person.send(person.request("/hr")
                .header("X-User-Id", "boss")
                .header("X-User-Roles", "admin")
                .header("Forwarded", "for=1.2.3.4;host=evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-For", "1.2.3.4")
                .header("X-Real-IP", "1.2.3.4")
                .header("Referer", "http://localhost/f#t=secret")
                .header("Accept-Language", "de"));
        var heard = house.survey.last();
        assertThat(heard.headers().keySet())
                .noneMatch(name -> name.startsWith("x-") || name.equals("forwarded") || name.equals("referer"))
                .doesNotContain("cookie");
        assertThat(heard.header("accept-language")).containsExactly("de");
    }

    @Test
    void keepsRatersAnonymousA13() {
        person.send(person.request("/api/rater/open")
                .header("Authorization", "Bearer something")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"token\":\"t\"}")));
        var heard = house.survey.last();
        assertThat(heard.uri()).isEqualTo("/api/rater/open");
        assertThat(heard.body()).isEqualTo("{\"token\":\"t\"}");
        assertThat(heard.headers()).doesNotContainKeys("cookie", "authorization", "x-forwarded-for");
        assertThat(heard.headers().getOrDefault("user-agent", List.of())).noneMatch(agent -> agent.contains("Mozilla"));
    }

    @Test
    void keepsCookiesOfServicesToItself() {
        house.survey.answer("/hr/cookie", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "JSESSIONID=1");
            exchange.getResponseHeaders().add("Content-Security-Policy", "default-src *");
            exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
            Upstream.send(exchange, 200, "text/html", "x");
        });
        var answer = person.get("/hr/cookie");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("JSESSIONID"));
        assertThat(answer.headers().map()).doesNotContainKey("Access-Control-Allow-Origin");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'");
    }

    @Test
    void passesRedirectsOfServicesOnInsteadOfFollowing() {
        house.survey.answer("/hr/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/hr/there");
            Upstream.send(exchange, 303, "text/plain", "");
        });
        var answer = person.get("/hr/moved");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo("/hr/there");
    }

    @Test
    void passesPlainFormsOnWithTheirFields() {
        person.get("/hr");
        var answer = person.postForm("/hr/campaigns?step=2", Map.of("name", "Über uns & mehr"));
        assertThat(answer.statusCode()).isEqualTo(200);
        var heard = house.survey.last();
        assertThat(heard.uri()).isEqualTo("/hr/campaigns?step=2");
        assertThat(java.net.URLDecoder.decode(heard.body(), StandardCharsets.UTF_8))
                .contains("name=Über uns & mehr");
    }

    private static Upstream of(String service) {
        return switch (service) {
            case "survey" -> house.survey;
            case "scoring" -> house.scoring;
            default -> house.notification;
        };
    }
}
