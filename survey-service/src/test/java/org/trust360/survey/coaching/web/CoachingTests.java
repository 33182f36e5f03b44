package org.trust360.survey.coaching.web;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trust360.survey.TestService;
import org.trust360.survey.people.People;
import org.trust360.survey.store.CampaignsDatabase;

/** HR says who coaches whom, and a coach finds them; on the whole service. */
class CoachingTests {

    private static final TestService SERVICE = TestService.shared();
    private static final String PEOPLE = """
            id,name,email,unit
            coa-ada,Ada Coached,coa-ada@example.org,Coached unit
            coa-bea,Bea Coached,coa-bea@example.org,Coached unit
            coa-cy,Cy Rater,coa-cy@example.org,
            coa-kai,Kai Guide,coa-kai@example.org,
            coa-lou,Lou Guide,coa-lou@example.org,
            """;
    private static final String RELATIONSHIPS =
            "subject,rater,relationship\ncoa-ada,coa-cy,peer\ncoa-bea,coa-cy,peer\n";

    @BeforeAll
    static void people() {
        SERVICE.post(
                "/api/people/import",
                "multipart/form-data; boundary=xxx",
                part("people", PEOPLE) + part("relationships", RELATIONSHIPS) + "--xxx--\r\n");
    }

    @Test
    void assignsReplacesAndTakesAwayByTheApi() {
        var campaign = planned("coach");
        var path = "/api/campaigns/" + campaign + "/coaches";

        assertThat(put(path, "[{\"subject\":\"coa-ada\",\"coach\":\"coa-kai\"}]")
                        .body())
                .contains("\"people\":1");
        put(path, "[{\"subject\":\"coa-ada\",\"coach\":\"coa-kai\"}]");
        put(path, "[{\"subject\":\"coa-ada\",\"coach\":\"coa-lou\"}]");
        assertThat((List<String>) JsonPath.read(SERVICE.get(path).body(), "$[*].coach"))
                .containsExactly("coa-lou", null);
        put(path, "[{\"subject\":\"coa-ada\",\"coach\":null}]");

        assertThat((List<String>) JsonPath.read(SERVICE.get(path).body(), "$[*].coach"))
                .containsOnlyNulls();
        assertThat(versions(campaign, "coa-ada")).isEqualTo(3);
    }

    @Test
    void assignsNobodyWhereOneLineIsWrong() {
        var campaign = planned("coach");
        var path = "/api/campaigns/" + campaign + "/coaches";

        var refused = put(path, """
                [{"subject":"coa-ada","coach":"coa-kai"}, {"subject":"coa-bea","coach":"coa-bea"},
                 {"subject":"coa-cy","coach":"coa-kai"}, {"subject":"coa-bea","coach":"nobody-there"}]
                """);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("/problems/coaches-invalid", "Nobody coaches themselves", "Nobody has this id")
                .contains("not rated in this campaign");
        assertThat((List<String>) JsonPath.read(SERVICE.get(path).body(), "$[*].coach"))
                .containsOnlyNulls();
        assertThat(put("/api/campaigns/none/coaches", "[]").statusCode()).isEqualTo(404);
    }

    /** Raters were told who reads: nobody is added to the readers who was not agreed on. */
    @Test
    void knowsCoachesOnlyWhereTheyReleaseTheReports() {
        var refused = put(
                "/api/campaigns/" + planned("hr") + "/coaches", "[{\"subject\":\"coa-ada\",\"coach\":\"coa-kai\"}]");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("/problems/campaign-without-coaches");
    }

    @Test
    void assignsOneCoachToManyOnThePage() {
        var campaign = planned("coach");
        var page = "/hr/campaigns/" + campaign + "/reports";

        assertThat(SERVICE.get(page).body())
                .contains("Ada Coached", "Bea Coached", "0 of 2 people have a coach")
                .doesNotContain("??", "Cy Rater");
        assertThat(SERVICE.get(page + "?query=bea").body())
                .contains("Bea Coached")
                .doesNotContain("Ada Coached");
        assertThat(SERVICE.get(page + "/people?coach=kai").body()).contains("coa-kai", "Kai Guide");
        assertThat(post(page, "who=without&action=assign&coach=Kai+Guide").body())
                .contains("2 people have this coach now", "2 of 2 people have a coach")
                .doesNotContain("??");
        assertThat(post(page, "who=ticked&action=remove&subject=" + id("coa-ada"))
                        .body())
                .contains("One person has no coach now", "1 of 2 people have a coach");
        var refused = post(page, "who=all&action=assign&coach=guide");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Choose somebody from the list").doesNotContain("??");
        assertThat(post(page, "who=ticked&action=assign&coach=coa-kai").body()).contains("Tick at least one person");
        assertThat(post(page, "who=all&action=assign&coach=coa-ada").body()).contains("Nobody coaches themselves");
    }

    @Test
    void showsACoachTheirLeadersByNameAndNobodyElses() {
        var campaign = planned("coach");
        put(
                "/api/campaigns/" + campaign + "/coaches",
                "[{\"subject\":\"coa-bea\",\"coach\":\"coa-cy\"},{\"subject\":\"coa-ada\",\"coach\":\"coa-cy\"}]");

        var mine = as("coa-cy", "/coaching");
        assertThat(mine.body())
                .contains("Ada Coached", "Bea Coached", "planned")
                .doesNotContain("??");
        assertThat(mine.body().indexOf("Ada Coached")).isLessThan(mine.body().indexOf("Bea Coached"));
        assertThat(as("coa-lou", "/coaching").body()).contains("Nobody yet").doesNotContain("Ada Coached", "??");
        assertThat(as("coa-cy", "/coaching/leaders/unknown").statusCode()).isEqualTo(404);
        assertThat(SERVICE.get("/coaching").statusCode()).isEqualTo(403);
    }

    @Test
    void namesTheLeaderOfAReportToTheCoachAlone() {
        var campaign = planned("coach");
        var report = "report-" + campaign;
        ready(campaign, id("coa-ada"), report);
        put("/api/campaigns/" + campaign + "/coaches", "[{\"subject\":\"coa-ada\",\"coach\":\"coa-kai\"}]");

        assertThat(as("coa-kai", "/coaching/leaders/" + report).body()).contains("Ada Coached");
        assertThat(as("coa-kai", "/coaching").body()).contains("/coaching/" + report);
        assertThat(as("coa-lou", "/coaching/leaders/" + report).statusCode()).isEqualTo(404);
        assertThat(as("coa-ada", "/coaching/leaders/" + report).statusCode()).isEqualTo(404);
        put("/api/campaigns/" + campaign + "/coaches", "[{\"subject\":\"coa-ada\",\"coach\":\"coa-lou\"}]");
        assertThat(as("coa-kai", "/coaching/leaders/" + report).statusCode()).isEqualTo(404);
    }

    private static String planned(String release) {
        var planned = SERVICE.post("/api/campaigns", "application/json", """
                {"name": "Coached", "questionnaire": "trust-congruence-24", "deadline": "%s",
                 "subjects": ["coa-ada", "coa-bea"], "course": {"reports": {"release": "%s"}}}
                """.formatted(
                        Instant.now().plus(30, ChronoUnit.DAYS), release));
        return JsonPath.read(planned.body(), "$.id");
    }

    /** What the listener keeps of {@code report.ready.v1}. */
    private static void ready(String campaign, String subject, String report) {
        SERVICE.bean(CampaignsDatabase.class)
                .database()
                .getCollection("reports")
                .insertOne(new Document("_id", campaign + "/" + subject)
                        .append("campaign", campaign)
                        .append("subject", subject)
                        .append("report", report)
                        .append("ready", true));
    }

    private static int versions(String campaign, String subject) {
        var document = SERVICE.bean(CampaignsDatabase.class)
                .database()
                .getCollection("coaches")
                .find(new Document("_id", campaign + ":" + id(subject)))
                .first();
        return document == null ? 0 : document.getInteger("version");
    }

    private static HttpResponse<String> put(String path, String json) {
        return SERVICE.send(SERVICE.asHr(path)
                .header("Content-Type", "application/json")
                .PUT(ofString(json))
                .build());
    }

    private static HttpResponse<String> post(String path, String form) {
        return SERVICE.post(path, "application/x-www-form-urlencoded", form);
    }

    private static HttpResponse<String> as(String person, String path) {
        return SERVICE.send(HttpRequest.newBuilder(SERVICE.uri(path))
                .header("Authorization", "Bearer " + SERVICE.issuer().leader(id(person)))
                .header("Accept-Language", "en")
                .build());
    }

    private static String id(String externalId) {
        return SERVICE.bean(People.class)
                .findByExternalId(externalId)
                .orElseThrow()
                .id();
    }

    private static String part(String name, String content) {
        return "--xxx\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"f\"\r\n\r\n" + content
                + "\r\n";
    }
}
