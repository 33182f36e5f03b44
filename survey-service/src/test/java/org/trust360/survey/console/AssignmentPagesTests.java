package org.trust360.survey.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trust360.survey.TestService;
import org.trust360.survey.people.People;

/** HR puts one assignment right, on the whole service. */
class AssignmentPagesTests {

    private static final TestService SERVICE = TestService.shared();
    private static final String PEOPLE = """
            id,name,email
            rep-lea,Lea Repaired,rep-lea@example.org
            rep-max,Max Rater,rep-max@example.org
            rep-ida,Quirina Rater,rep-ida@example.org
            """;
    private static final String RELATIONSHIPS = "subject,rater,relationship\nrep-lea,rep-max,peer\n";

    private static String base = "";

    @BeforeAll
    static void open() {
        SERVICE.post(
                "/api/people/import",
                "multipart/form-data; boundary=xxx",
                part("people", PEOPLE) + part("relationships", RELATIONSHIPS) + "--xxx--\r\n");
        var planned = SERVICE.post("/api/campaigns", "application/json", """
                {"name": "Repair", "questionnaire": "trust-congruence-24", "deadline": "%s", "subjects": ["rep-lea"]}
                """.formatted(
                        Instant.now().plus(30, ChronoUnit.DAYS)));
        var campaign = (String) JsonPath.read(planned.body(), "$.id");
        SERVICE.post("/api/campaigns/" + campaign + "/open", "application/json", "");
        base = "/hr/campaigns/" + campaign + "/assignments";
        await().untilAsserted(() -> assertThat((String)
                        JsonPath.read(SERVICE.get("/api/campaigns/" + campaign).body(), "$.next"))
                .isEqualTo("closes-at-deadline"));
    }

    @Test
    void addsAndTakesOut() {
        var lea = base + "/" + id("rep-lea");
        assertThat(SERVICE.get(base + "?query=lea").body())
                .contains("Lea Repaired")
                .doesNotContain("Max Rater", "??");
        assertThat(SERVICE.get(lea).body()).contains("Max Rater").doesNotContain("Quirina Rater", "??");
        assertThat(SERVICE.get(lea + "/search?query=quirina").body())
                .contains("Quirina Rater")
                .doesNotContain("??");

        assertThat(post(lea + "/add", "relationship=peer&rater=" + id("rep-ida"))
                        .body())
                .contains("Quirina Rater", "Added.")
                .doesNotContain("??");
        assertThat(post(lea + "/remove", "rater=" + id("rep-ida")).body())
                .contains("Taken out.")
                .doesNotContain("Quirina Rater", "??");
        var refused = post(lea + "/add", "relationship=self&rater=" + id("rep-ida"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This group is not asked");
        assertThat(SERVICE.get(base + "/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void findsWhoIsRatedBehindAHundredOthersOfTheName() {
        var others = IntStream.range(0, 120)
                .mapToObj("a-repaired-%1$03d,Other%1$03d Repaired,a-repaired-%1$03d@example.org\n"::formatted)
                .collect(Collectors.joining("", "id,name,email\n", ""));
        SERVICE.post("/api/people/import", "multipart/form-data; boundary=xxx", part("people", others) + "--xxx--\r\n");

        assertThat(SERVICE.get(base + "?query=repaired").body())
                .contains("Lea Repaired")
                .doesNotContain("Other000");
        assertThat(SERVICE.get(base).body()).contains("Lea Repaired").doesNotContain("Other000");
    }

    @Test
    void tellsWhoWouldRatherNot() {
        var declined = SERVICE.get(base.replace("/assignments", "/declined"));

        assertThat(declined.statusCode()).isEqualTo(200);
        assertThat(declined.body()).contains("Nobody has said so.").doesNotContain("??");
        assertThat(SERVICE.get("/hr/campaigns/none/declined").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> post(String path, String form) {
        return SERVICE.post(path, "application/x-www-form-urlencoded", form);
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
