package org.trust360.survey.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trust360.survey.TestService;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.store.RandomId;

/** The trail as HR and their programs read it. */
class AuditTests {

    private static final TestService SERVICE = TestService.shared();
    private static final String FILES = "multipart/form-data; boundary=xxx";
    private static final String PEOPLE = """
            id,name,email
            aud-lea@example.org,Lea Sommer,lea@example.org
            aud-max,Max Winter,max@example.org
            aud-ida,Ida Frost,ida@example.org
            """;
    private static final String RELATIONSHIPS = """
            subject,rater,relationship
            aud-lea@example.org,aud-max,peer
            aud-lea@example.org,aud-ida,peer
            """;

    private final String account = "account-" + RandomId.create();

    @Test
    void g7ACampaignTellsWhoDidWhatWithIt() {
        post(
                "/api/people/import",
                FILES,
                part("people", PEOPLE) + part("relationships", RELATIONSHIPS) + "--xxx--\r\n");
        var campaign = plan();
        var json = "application/json";
        post("/api/campaigns/" + campaign + "/open", json, "");
        await().untilAsserted(() ->
                assertThat(SERVICE.get("/api/campaigns/" + campaign).body()).contains("closes-at-deadline"));
        SERVICE.send(asMe("/api/campaigns/" + campaign + "/assignments/aud-lea@example.org/aud-max")
                .DELETE()
                .build());
        post("/hr/campaigns/" + campaign + "/cancel", "application/x-www-form-urlencoded", "");

        var answer = SERVICE.get("/api/audit?campaign=" + campaign).body();
        assertThat(JsonPath.<List<String>>read(answer, "$.entries[?(@.outcome == 'done')].act"))
                .containsExactly("campaign-planned", "campaign-opened", "assignment-removed", "campaign-cancelled");
        assertThat(JsonPath.<List<String>>read(answer, "$.entries[?(@.act == 'assignment-removed')].object"))
                .containsOnly(id("aud-lea@example.org"));
        assertThat(JsonPath.<List<String>>read(answer, "$.entries[*].by")).containsOnly(account);
        assertThat(answer).doesNotContain("@").doesNotContain("Lea").doesNotContain("Feedback");
        assertThat(SERVICE.get("/hr/audit?campaign=" + campaign).body())
                .contains("Open the campaign", account, "about Lea Sommer", "Feedback", "badge--done")
                .doesNotContain("??", "not known");
    }

    @Test
    void s1OnlyHrReadsIt() {
        for (var path : List.of("/api/audit", "/hr/audit")) {
            var request = HttpRequest.newBuilder(SERVICE.uri(path)).GET();
            assertThat(SERVICE.send(request.build()).statusCode()).isEqualTo(401);
            request.header("Authorization", "Bearer " + SERVICE.issuer().leader("somebody"));
            assertThat(SERVICE.send(request.build()).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void thePageIsPlainWhereThereIsNothing() {
        var english = SERVICE.get("/hr/audit?campaign=" + RandomId.create()).body();
        var german = SERVICE.send(SERVICE.asHr("/hr/audit?before=1")
                .setHeader("Accept-Language", "de")
                .GET()
                .build());

        assertThat(english).contains("nobody has changed anything").doesNotContain("<table", "??");
        assertThat(german.body()).contains("Älteres gibt es nicht.", "Zum Neuesten");
        assertThat(SERVICE.get("/hr/audit?before=x").statusCode()).isEqualTo(400);
        assertThat(SERVICE.get("/api/audit?after=x").statusCode()).isEqualTo(400);
    }

    @Test
    void isReadOnInPages() {
        var trail = SERVICE.bean(AuditTrail.class);
        var moved = new Act(account, "deadline-moved", RandomId.create(), "");
        for (int i = 0; i < 101; i++) {
            trail.end(trail.begin(moved), moved, Outcome.DONE);
        }

        var first = SERVICE.get("/api/audit").body();
        Integer next = JsonPath.read(first, "$.next");
        assertThat(JsonPath.<List<Integer>>read(first, "$.entries[*].number"))
                .hasSize(200)
                .last()
                .isEqualTo(next);
        assertThat(JsonPath.<Integer>read(
                        SERVICE.get("/api/audit?after=" + next).body(), "$.entries[0].number"))
                .isEqualTo(next + 1);
        var page = SERVICE.get("/hr/audit?campaign=" + moved.campaign()).body();
        assertThat(page.split("Move a deadline", -1)).as("each act once").hasSize(51);
        assertThat(page).contains("rel=\"next\"").doesNotContain("rel=\"first\"");
    }

    private String plan() {
        var planned = post("/api/campaigns", "application/json", """
                {"name": "Feedback", "questionnaire": "trust-congruence-24", "threshold": 3,
                 "deadline": "%s", "subjects": ["aud-lea@example.org"], "invite": true}
                """.formatted(
                        Instant.now().plus(9, ChronoUnit.DAYS)));
        return JsonPath.read(planned.body(), "$.id");
    }

    private HttpResponse<String> post(String path, String type, String body) {
        return SERVICE.send(asMe(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder asMe(String path) {
        return HttpRequest.newBuilder(SERVICE.uri(path))
                .header("Authorization", "Bearer " + SERVICE.issuer().hr(account));
    }

    private static String part(String name, String content) {
        return "--xxx\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"f.csv\"\r\n\r\n%s\r\n"
                .formatted(name, content);
    }

    private static String id(String externalId) {
        return SERVICE.bean(People.class)
                .findByExternalId(externalId)
                .map(Person::id)
                .orElseThrow();
    }
}
