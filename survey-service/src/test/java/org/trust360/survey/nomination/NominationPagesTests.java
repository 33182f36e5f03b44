package org.trust360.survey.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trust360.survey.TestService;
import org.trust360.survey.people.People;

/** Proposing, deciding and looking on, as browsers do it, on the whole service. */
class NominationPagesTests {

    private static final TestService SERVICE = TestService.shared();
    private static final Pattern INLINE = Pattern.compile(" style=| on[a-z]+=\"|<style|<script(?! src=)|javascript:");
    private static final String PEOPLE = """
            id,name,email,language,unit,manager
            nom-lea,Lea Nominata,nom-lea@example.org,de,Sales,nom-max
            nom-max,Max Approver,nom-max@example.org,en,Sales,
            nom-ida,Ida Nominee,nom-ida@example.org,en,Research,
            nom-tom,Tom Nominee,nom-tom@example.org,de,Research,
            """;

    private static String campaign = "";

    @BeforeAll
    static void askForProposals() {
        var parts = "--xxx\r\nContent-Disposition: form-data; name=\"people\"; filename=\"p\"\r\n\r\n" + PEOPLE;
        SERVICE.post("/api/people/import", "multipart/form-data; boundary=xxx", parts + "\r\n--xxx--\r\n");
        var now = Instant.now();
        var planned = json("/api/campaigns", """
                {"name": "Proposals", "questionnaire": "trust-congruence-24", "deadline": "%s", "subjects": ["nom-lea"],
                 "course": {"nomination": {"proposeUntil": "%s", "approveUntil": "%s"}}}
                """.formatted(
                        now.plus(30, ChronoUnit.DAYS), now.plus(5, ChronoUnit.DAYS), now.plus(8, ChronoUnit.DAYS)));
        campaign = JsonPath.read(planned.body(), "$.id");
        assertThat(json("/api/campaigns/" + campaign + "/nominate", "").statusCode())
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat((String)
                        JsonPath.read(SERVICE.get("/api/campaigns/" + campaign).body(), "$.next"))
                .isEqualTo("proposing-until"));
    }

    @Test
    void theWayFromAProposalToItsAnswer() {
        assertThat(page(leader("nom-lea"), "/nominations")).contains("Proposals");
        var mine = "/nominations/" + campaign;
        assertThat(page(leader("nom-lea"), mine)).contains("Max Approver looks at");
        var found = page(leader("nom-lea"), mine + "/search?query=nomi");
        assertThat(found).contains("Ida Nominee", "Research").doesNotContain("@example.org");

        var kept = post(leader("nom-lea"), mine + "/propose", "relationship=peer&rater=" + id("nom-ida"));
        assertThat(kept.body()).contains("It is kept.", "Ida Nominee").doesNotContain("@example.org");
        assertThat(post(leader("nom-lea"), mine + "/propose", "relationship=peer&rater=" + id("nom-ida"))
                        .statusCode())
                .isEqualTo(422);
        var outsider = "relationship=other&name=Kim+Kunde&address=kim%40customer.example";
        assertThat(post(leader("nom-lea"), mine + "/outsider", outsider).body()).contains("Kim Kunde", "from outside");
        assertThat(post(leader("nom-lea"), mine + "/outsider", "relationship=other&name=Kim&address=nowhere")
                        .body())
                .contains("cannot be written to");
        decide(mine);
    }

    private static void decide(String mine) {
        var team = mine + "/team/" + id("nom-lea");
        assertThat(page(leader("nom-max"), "/nominations")).contains("Lea Nominata", "2 undecided");
        assertThat(post(leader("nom-max"), team + "/decline", "reason=Too+far+away&rater=" + id("nom-ida"))
                        .body())
                .contains("Too far away");
        assertThat(page(leader("nom-lea"), mine)).contains("Too far away", "You may propose somebody instead");
        assertThat(post(leader("nom-max"), team + "/approve-all", "").body()).contains("It is kept.");

        var hr = "/hr/campaigns/" + campaign + "/nominations";
        assertThat(page(SERVICE.issuer().hr(), hr)).contains("Lea Nominata", "all decided");
        assertThat(page(SERVICE.issuer().hr(), hr + "?query=nominata&open=yes")).doesNotContain("Lea Nominata");
        assertThat(page(SERVICE.issuer().hr(), hr + "/" + id("nom-lea"))).contains("Kim Kunde");
        assertThat(post(
                                SERVICE.issuer().hr(),
                                hr + "/" + id("nom-lea") + "/propose",
                                "relationship=peer&rater=" + id("nom-tom"))
                        .body())
                .contains("Tom Nominee");
    }

    /** S1: another's nominations do not exist for anybody else. */
    @Test
    void s1FindsNothingOfOthers() {
        var team = "/nominations/" + campaign + "/team/" + id("nom-lea");

        assertThat(get(leader("nom-ida"), "/nominations/" + campaign).statusCode())
                .isEqualTo(404);
        assertThat(get(leader("nom-lea"), team).statusCode()).isEqualTo(404);
        assertThat(get(leader("nom-ida"), team + "/search?query=nomi").statusCode())
                .isEqualTo(404);
        assertThat(post(leader("nom-ida"), team + "/approve-all", "").statusCode())
                .isEqualTo(404);
        assertThat(get(SERVICE.issuer().hr(), "/nominations").statusCode()).isEqualTo(403);
        assertThat(get(leader("nom-max"), "/hr/campaigns/" + campaign + "/nominations")
                        .statusCode())
                .isEqualTo(403);
    }

    private static String id(String externalId) {
        return SERVICE.bean(People.class)
                .findByExternalId(externalId)
                .orElseThrow()
                .id();
    }

    private static String leader(String externalId) {
        return SERVICE.issuer().leader(id(externalId));
    }

    private static String page(String token, String path) {
        var answer = get(token, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??").doesNotContainPattern(INLINE);
        return answer.body();
    }

    private static HttpResponse<String> get(String token, String path) {
        return SERVICE.send(request(token, path).GET().build());
    }

    private static HttpResponse<String> post(String token, String path, String form) {
        return SERVICE.send(request(token, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(SERVICE.uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en");
    }

    private static HttpResponse<String> json(String path, String body) {
        return SERVICE.post(path, "application/json", body);
    }
}
