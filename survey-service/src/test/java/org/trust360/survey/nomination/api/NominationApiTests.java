package org.trust360.survey.nomination.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.survey.TestService;
import org.trust360.survey.people.People;

/** Proposing, deciding and repairing as programs do it, on the whole service. */
class NominationApiTests {

    private static final TestService SERVICE = TestService.shared();
    private static final String PEOPLE = """
            id,name,email,language,unit,manager
            napi-lea,Lea Nominapi,napi-lea@example.org,en,Sales,napi-max
            napi-max,Max Decider,napi-max@example.org,en,Sales,
            napi-ida,Ida Proposee,napi-ida@example.org,en,Research,
            napi-tom,Tom Proposee,napi-tom@example.org,en,Research,
            napi-eva,Eva Proposee,napi-eva@example.org,en,Research,
            """;

    private static String hr = "";
    private static String leaders = "";
    private static String campaign = "";

    @BeforeAll
    static void askForProposals() {
        var parts = "--xxx\r\nContent-Disposition: form-data; name=\"people\"; filename=\"p\"\r\n\r\n" + PEOPLE;
        SERVICE.post("/api/people/import", "multipart/form-data; boundary=xxx", parts + "\r\n--xxx--\r\n");
        var now = Instant.now();
        campaign = JsonPath.read(
                SERVICE.post("/api/campaigns", "application/json", """
                {"name": "By program", "questionnaire": "trust-congruence-24", "deadline": "%s",
                 "subjects": ["napi-lea"], "course": {"nomination": {"proposeUntil": "%s", "approveUntil": "%s"}}}
                """.formatted(
                                        now.plus(30, ChronoUnit.DAYS),
                                        now.plus(5, ChronoUnit.DAYS),
                                        now.plus(8, ChronoUnit.DAYS)))
                        .body(),
                "$.id");
        SERVICE.post("/api/campaigns/" + campaign + "/nominate", "application/json", "");
        hr = "/api/campaigns/" + campaign;
        leaders = "/api/nominations/" + campaign;
        awaitNext("proposing-until");
    }

    @Test
    void theWayFromAProposalToARepair() {
        proposes();
        decides();
        assertThat(SERVICE.post(hr + "/open", "application/json", "").statusCode())
                .isEqualTo(200);
        awaitNext("closes-at-deadline");
        repairs();
    }

    private static void proposes() {
        var found = send(leader("napi-lea"), "GET", leaders + "/people?query=propos", "");
        assertThat(JsonPath.<List<String>>read(found.body(), "$[*].id")).contains(id("napi-ida"), id("napi-tom"));
        assertThat(found.body()).doesNotContain("@example.org");
        var kept = proposal(leader("napi-lea"), leaders, id("napi-ida"));
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat((Integer) JsonPath.read(kept.body(), "$.open")).isEqualTo(1);
        proposal(leader("napi-lea"), leaders, id("napi-tom"));
        var outsider = "{\"relationship\":\"other\",\"name\":\"Kim Kunde\",\"address\":\"kim-napi@customer.example\"}";
        assertThat(send(leader("napi-lea"), "POST", leaders + "/proposals", outsider)
                        .body())
                .contains("Kim Kunde")
                .doesNotContain("@customer.example");
        assertThat(problem(proposal(leader("napi-lea"), leaders, id("napi-ida"))))
                .isEqualTo("409 /problems/nomination-already-there");
        assertThat(send(leader("napi-lea"), "DELETE", leaders + "/proposals/" + id("napi-tom"), "")
                        .statusCode())
                .isEqualTo(200);
    }

    private static void decides() {
        var team = leaders + "/team/" + id("napi-lea");
        assertThat(send(leader("napi-max"), "GET", "/api/nominations", "").body())
                .contains("Lea Nominapi");
        assertThat(problem(decision(leader("napi-max"), team, "decline", id("napi-ida"), "")))
                .isEqualTo("422 /problems/nomination-reason-missing");
        assertThat(decision(leader("napi-max"), team, "decline", id("napi-ida"), "Too far away")
                        .body())
                .contains("Too far away");
        assertThat(problem(decision(leader("napi-max"), team, "guess", id("napi-ida"), "")))
                .isEqualTo("400 /problems/decision-unknown");

        var nomination = hr + "/nominations/napi-lea";
        assertThat(SERVICE.get(hr + "/nominations").body()).contains("napi-lea", "napi-ida");
        assertThat(proposal(SERVICE.issuer().hr(), nomination, "napi-tom").body())
                .contains("napi-tom");
        assertThat((Integer) JsonPath.read(
                        decision(SERVICE.issuer().hr(), nomination, "approve-all", "napi-tom", "")
                                .body(),
                        "$.open"))
                .isZero();
    }

    private static void repairs() {
        var lea = hr + "/assignments/napi-lea";
        assertThat(SERVICE.get(lea).body()).contains("napi-tom").doesNotContain("napi-eva");
        var eva = "{\"rater\":\"napi-eva\",\"relationship\":\"peer\"}";
        assertThat(SERVICE.post(lea, "application/json", eva).body()).contains("napi-eva");
        assertThat(problem(
                        SERVICE.post(lea, "application/json", "{\"rater\":\"napi-eva\",\"relationship\":\"other\"}")))
                .isEqualTo("409 /problems/assignment-already-there");
        assertThat(send(SERVICE.issuer().hr(), "DELETE", lea + "/napi-eva", "").body())
                .doesNotContain("napi-eva");
        assertThat(SERVICE.post(lea + "/napi-tom/replacement", "application/json", eva)
                        .body())
                .contains("napi-eva")
                .doesNotContain("napi-tom");
        assertThat(problem(SERVICE.post(lea, "application/json", "{\"rater\":\"nobody\",\"relationship\":\"peer\"}")))
                .isEqualTo("404 /problems/assignment-not-found");
        assertThat(problem(
                        SERVICE.post(lea, "application/json", "{\"rater\":\"napi-tom\",\"relationship\":\"friend\"}")))
                .isEqualTo("422 /problems/assignment-group-not-asked");
        assertThat(SERVICE.get(hr + "/declined").body()).isEqualTo("[]");
    }

    /** S2: what nobody knows is refused, and so is what is not of its kind. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/nominations/napi-lea/proposals;{\"rater\":\"napi-ida\",\"relationship\":\"peer\",\"decision\":\"approved\"}",
                "/nominations/napi-lea/decisions;{\"decision\":\"approve\",\"rater\":\"napi-ida\",\"origin\":\"hr\"}",
                "/nominations/napi-lea/decisions;{\"decision\":1}",
                "/assignments/napi-lea;{\"rater\":\"napi-ida\",\"relationship\":\"peer\",\"done\":true}"
            })
    void s2RefusesFieldsThatItDoesNotKnow(String path, String body) {
        assertThat(SERVICE.post(hr + path, "application/json", body).statusCode())
                .isEqualTo(400);
    }

    /** S1: another's nominations do not exist, and a role opens what is its own only. */
    @Test
    void s1FindsNothingOfOthers() {
        var team = leaders + "/team/" + id("napi-lea");

        assertThat(send(leader("napi-ida"), "GET", leaders, "").statusCode()).isEqualTo(404);
        assertThat(send(leader("napi-ida"), "GET", leaders + "/people?query=propos", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(problem(proposal(leader("napi-ida"), leaders, id("napi-tom"))))
                .isEqualTo("404 /problems/nomination-not-found");
        assertThat(send(leader("napi-lea"), "GET", team, "").statusCode()).isEqualTo(404);
        assertThat(decision(leader("napi-lea"), team, "approve-all", "", "").statusCode())
                .isEqualTo(404);
        assertThat(send(leader("napi-max"), "GET", hr + "/nominations", "").statusCode())
                .isEqualTo(403);
        assertThat(send(leader("napi-max"), "GET", hr + "/assignments/napi-lea", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(leader("napi-max"), "GET", hr + "/declined", "").statusCode())
                .isEqualTo(403);
        assertThat(send(SERVICE.issuer().hr(), "GET", leaders, "").statusCode()).isEqualTo(403);
    }

    private static void awaitNext(String next) {
        await().untilAsserted(() -> assertThat(
                        (String) JsonPath.read(SERVICE.get(hr).body(), "$.next"))
                .isEqualTo(next));
    }

    private static HttpResponse<String> proposal(String token, String path, String rater) {
        return send(
                token, "POST", path + "/proposals", "{\"rater\":\"%s\",\"relationship\":\"peer\"}".formatted(rater));
    }

    private static HttpResponse<String> decision(
            String token, String path, String decision, String rater, String reason) {
        var body = "{\"decision\":\"%s\",\"rater\":\"%s\",\"reason\":\"%s\"}".formatted(decision, rater, reason);
        return send(token, "POST", path + "/decisions", body);
    }

    private static HttpResponse<String> send(String token, String method, String path, String body) {
        return SERVICE.send(HttpRequest.newBuilder(SERVICE.uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private static String problem(HttpResponse<String> answer) {
        return answer.statusCode() + " " + JsonPath.read(answer.body(), "$.type");
    }

    private static String leader(String externalId) {
        return SERVICE.issuer().leader(id(externalId));
    }

    private static String id(String externalId) {
        return SERVICE.bean(People.class)
                .findByExternalId(externalId)
                .orElseThrow()
                .id();
    }
}
