package org.trust360.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API as customers' integrations use it, on the whole service. */
class HrApiTests {

    private static final TestService SERVICE = TestService.shared();

    private static final String PEOPLE = """
            id,name,email,language
            PREFIX-lea,Lea Sommer,lea@example.org,de
            PREFIX-max,Max Winter,max@example.org,en
            PREFIX-ida,Ida Frost,ida@example.org,
            PREFIX-tom,Tom Regen,tom@example.org,de
            broken,,nobody,de
            """;

    private static final String RELATIONSHIPS = """
            subject,rater,relationship
            PREFIX-lea,PREFIX-max,peer
            PREFIX-lea,PREFIX-ida,peer
            PREFIX-lea,PREFIX-tom,peer
            PREFIX-lea,nobody,peer
            """;

    @Test
    void aCampaignFromImportToClose() {
        var imported = importFiles("flow");
        assertThat(imported.statusCode()).isEqualTo(200);
        assertThat(at(imported, "$.people.added")).isEqualTo(4);
        assertThat(at(imported, "$.relationships.added")).isEqualTo(3);
        assertThat(at(imported, "$.errorCount")).isEqualTo(3);
        assertThat(at(imported, "$.errors[2].remedy")).asString().startsWith("Import the person first");

        var planned = plan("flow", Instant.now().plus(10, ChronoUnit.DAYS));
        assertThat(planned.statusCode()).isEqualTo(201);
        var campaign = planned.headers().firstValue("Location").orElseThrow();
        assertThat(at(SERVICE.get(campaign), "$.state")).isEqualTo("draft");
        assertThat(at(SERVICE.get(campaign + "/outlook"), "$.subjects")).isEqualTo(1);

        assertThat(post(campaign + "/open", "").statusCode()).isEqualTo(200);
        await().untilAsserted(
                        () -> assertThat(at(SERVICE.get(campaign), "$.next")).isEqualTo("closes-at-deadline"));
        assertThat(at(SERVICE.get(campaign), "$.raters")).isEqualTo(4);
        assertThat(at(SERVICE.get(campaign), "$.participation")).isEqualTo(0);

        assertThat(problem(post(campaign + "/open", ""))).isEqualTo("409 /problems/campaign-collecting");
        assertThat(problem(post(campaign + "/release", ""))).isEqualTo("409 /problems/campaign-collecting");
        assertThat(post(campaign + "/close", "").statusCode()).isEqualTo(200);
        await().untilAsserted(
                        () -> assertThat(at(SERVICE.get(campaign), "$.next")).isEqualTo("reports-being-made"));
        assertThat(post(campaign + "/release", "").statusCode()).isEqualTo(200);
        assertThat(at(SERVICE.get(campaign), "$.state")).isEqualTo("released");
    }

    @Test
    void closesByItselfAtTheDeadline() {
        importFiles("due");
        var campaign = plan("due", Instant.now().plusSeconds(3))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        post(campaign + "/open", "");

        await().atMost(20, java.util.concurrent.TimeUnit.SECONDS)
                .untilAsserted(
                        () -> assertThat(at(SERVICE.get(campaign), "$.next")).isEqualTo("reports-being-made"));
    }

    @Test
    void movesTheDeadline() {
        importFiles("move");
        var campaign = plan("move", Instant.now().plusSeconds(60))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        post(campaign + "/open", "");
        var later = Instant.now().plus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);

        assertThat(at(post(campaign + "/deadline", "{\"deadline\":\"" + later + "\"}"), "$.deadline"))
                .isEqualTo(later.toString());
        assertThat(problem(post(campaign + "/deadline", "{\"deadline\":\"2001-01-01T00:00:00Z\"}")))
                .isEqualTo("409 /problems/campaign-deadline-invalid");
        assertThat(problem(post(campaign + "/deadline", "{}"))).isEqualTo("409 /problems/campaign-deadline-invalid");
    }

    /** A1, S2. */
    @ParameterizedTest
    @ValueSource(strings = {"\"threshold\": 2", "\"threshold\": 0", "\"threshold\": -1"})
    void a1RefusesThresholdsBelowThree(String threshold) {
        var refused = post(
                "/api/campaigns",
                "{\"name\": \"X\", \"questionnaire\": \"trust-congruence-24\", " + threshold + ", \"deadline\": \""
                        + Instant.now().plusSeconds(60) + "\"}");

        assertThat(problem(refused)).isEqualTo("422 /problems/campaign-invalid");
        assertThat(at(refused, "$.errors[0].field")).isEqualTo("threshold");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/campaigns | {\"name\": \"X\", \"state\": \"released\"}",
                "/api/campaigns | {\"name\": {\"$ne\": null}}",
                "/api/campaigns | {",
                "/api/campaigns | []",
                "/api/campaigns/x/deadline | {\"deadline\": \"soon\"}",
                "/api/campaigns/x/deadline | {\"deadline\": 5, \"x\": 1}",
            })
    void s2RefusesBodiesWithOtherFieldsThanItKnows(String path, String body) {
        assertThat(post(path, body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/people?size=201,400",
        "/api/people?size=0,400",
        "/api/people?after=zzz&unit=none,200",
        "/api/people?size=x,400",
        "/api/people?query=%24where,200",
        "/api/campaigns?size=201,400",
        "/api/campaigns/nowhere,404",
        "/api/campaigns/nowhere/outlook,404",
        "/api/questionnaires/nowhere,404",
        "/api/questionnaires/trust-congruence-24/99,404",
        "/api/questionnaires/trust-congruence-24/1,200",
        "/api/questionnaires/trust-congruence-24/x,400",
        "/api/questionnaires,200",
        "/api/nothing,403",
        "/actuator/health,403"
    })
    void answersWith(String path, int status) {
        var answer = SERVICE.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void takesQuestionnairesAndReportsAllTheirMistakes() {
        var good = """
                id: pulse
                names: {en: Pulse}
                scale: {max: 7}
                themes: []
                items: [{id: follow, facet: outcome, others: {en: I would follow.}}]
                """;

        assertThat(SERVICE.post("/api/questionnaires", "application/yaml", good).statusCode())
                .isEqualTo(201);
        assertThat(SERVICE.post("/api/questionnaires", "application/yaml", good).statusCode())
                .isEqualTo(200);
        var refused = SERVICE.post("/api/questionnaires", "application/yaml", "id: 5\nitems: []");
        assertThat(problem(refused)).isEqualTo("422 /problems/questionnaire-invalid");
        assertThat(at(refused, "$.errors.length()")).isEqualTo(4);
        assertThat(at(refused, "$.errors[0].remedy")).asString().isNotBlank();
    }

    @Test
    void saysWhatIsWrongInTheReadersLanguage() {
        var refused = SERVICE.send(SERVICE.asHr("/api/campaigns")
                .setHeader("Accept-Language", "de-AT,en;q=0.5")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());

        assertThat(at(refused, "$.errors[0].problem")).isEqualTo("Die Kampagne hat keinen Namen.");
    }

    @Test
    void refusesAnImportWithoutFilesOrWithLargeOnes() {
        assertThat(problem(upload(""))).isEqualTo("400 /problems/import-empty");
        assertThat(problem(upload(part("people", "x".repeat(32 * 1024 * 1024 + 1)))))
                .isEqualTo("413 /problems/import-too-large");
        assertThat(upload(part("people", "\0\1\2")).statusCode()).isEqualTo(200);
        assertThat(upload(part("people", "")).statusCode()).isEqualTo(200);
    }

    @Test
    void s6ExportsAllThatHrHasEnteredSoThatItCanBeImportedAgain() {
        importFiles("exp");
        upload(part("people", "id,name,email,unit\n=exp-1,\"Sum, =A1\",sum@example.org,@North\n"));
        plan("exp", Instant.now().plus(10, ChronoUnit.DAYS));

        var people = SERVICE.get("/api/people/export/people.csv");
        assertThat(people.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(people.body())
                .startsWith("\uFEFFid,name,email,language,unit,manager,external\r\n")
                .contains("'=exp-1,\"Sum, =A1\",sum@example.org,en,'@North,,no\r\n");
        var relationships = SERVICE.get("/hr/export/relationships.csv");
        assertThat(relationships.body()).contains("exp-lea,exp-max,peer\r\n");
        assertThat(SERVICE.get("/hr/export/campaigns.csv").body()).contains(",Feedback,draft,trust-congruence-24,1,3,");
        assertThat(SERVICE.get("/hr/export/campaign-subjects.csv").body()).contains(",exp-lea\r\n");

        var again = upload(part("people", people.body()) + part("relationships", relationships.body()));
        assertThat(at(again, "$.people.added")).isEqualTo(0);
        assertThat(at(again, "$.people.changed")).isEqualTo(0);
        assertThat(at(again, "$.relationships.added")).isEqualTo(0);
        assertThat(at(again, "$.relationships.changed")).isEqualTo(0);
        assertThat(at(again, "$.errorCount")).isEqualTo(0);
    }

    private static HttpResponse<String> importFiles(String prefix) {
        return upload(part("people", PEOPLE.replace("PREFIX", prefix))
                + part("relationships", RELATIONSHIPS.replace("PREFIX", prefix)));
    }

    private static HttpResponse<String> upload(String parts) {
        return SERVICE.post("/api/people/import", "multipart/form-data; boundary=xxx", parts + "--xxx--\r\n");
    }

    private static String part(String name, String content) {
        return "--xxx\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                + ".csv\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n";
    }

    private static HttpResponse<String> plan(String prefix, Instant deadline) {
        return post("/api/campaigns", """
                {"name": "Feedback", "questionnaire": "trust-congruence-24", "threshold": 3,
                 "deadline": "%s", "subjects": ["%s-lea"], "invite": true}
                """.formatted(deadline, prefix));
    }

    private static HttpResponse<String> post(String path, String body) {
        return SERVICE.post(path, "application/json", body);
    }

    private static Object at(HttpResponse<String> answer, String path) {
        return JsonPath.read(answer.body(), path);
    }

    private static String problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return answer.statusCode() + " " + at(answer, "$.type");
    }
}
