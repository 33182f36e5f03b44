package org.trust360.survey.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.trust360.survey.TestService;

/** A campaign in which HR has entered everything that can be entered; {@code lea} is rated in it. */
final class FullCampaign {

    private static final TestService SERVICE = TestService.shared();
    private static final String PEOPLE = """
            id,name,email,manager
            PREFIX-lea,Lea Export,PREFIX-lea@example.org,PREFIX-max
            PREFIX-max,Max Export,PREFIX-max@example.org,
            PREFIX-ida,Ida Export,PREFIX-ida@example.org,
            PREFIX-tom,Tom Export,PREFIX-tom@example.org,
            """;
    private static final String PLAN = """
            {"name": "=1+1", "questionnaire": "trust-congruence-24", "deadline": "DEADLINE", "subjects": ["PREFIX-lea"],
             "relationships": ["self", "manager", "peer"],
             "limits": {"mostPerRater": 7, "groups": [{"relationship": "peer", "most": 9}]},
             "course": {"nomination": {"proposeUntil": "PROPOSE", "approveUntil": "APPROVE", "undecidedCounts": false},
                        "reminders": {"firstAfterDays": 3, "everyDays": 4, "dayBeforeEnd": false},
                        "reports": {"release": "coach", "comments": false, "hrReads": true}}}
            """;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final String prefix;
    private final String id;

    private FullCampaign(String prefix) {
        this.prefix = prefix;
        importPeople();
        this.id = plan();
    }

    static FullCampaign enter(String prefix) {
        var campaign = new FullCampaign(prefix);
        campaign.nominate();
        campaign.assign();
        return campaign;
    }

    String id() {
        return id;
    }

    Instant inDays(int days) {
        return now.plus(days, ChronoUnit.DAYS);
    }

    private void importPeople() {
        var people = PEOPLE.replace("PREFIX", prefix);
        SERVICE.post(
                "/api/people/import",
                "multipart/form-data; boundary=xxx",
                "--xxx\r\nContent-Disposition: form-data; name=\"people\"; filename=\"p\"\r\n\r\n" + people
                        + "\r\n--xxx--\r\n");
    }

    private String plan() {
        var plan = PLAN.replace("PREFIX", prefix)
                .replace("DEADLINE", inDays(30).toString())
                .replace("PROPOSE", inDays(5).toString())
                .replace("APPROVE", inDays(8).toString());
        var planned = SERVICE.post("/api/campaigns", "application/json", plan);
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
        return JsonPath.read(planned.body(), "$.id");
    }

    private void nominate() {
        enter("/nominate", "");
        awaitNext("proposing-until");
        var nomination = "/nominations/PREFIX-lea";
        enter(nomination + "/proposals", "{\"rater\": \"PREFIX-ida\", \"relationship\": \"peer\"}");
        enter(nomination + "/proposals", "{\"rater\": \"PREFIX-tom\", \"relationship\": \"peer\"}");
        enter(
                nomination + "/decisions",
                "{\"decision\": \"decline\", \"rater\": \"PREFIX-tom\", \"reason\": \"=SUM(A1)\"}");
    }

    private void assign() {
        var coach = "[{\"subject\": \"PREFIX-lea\", \"coach\": \"PREFIX-max\"}]".replace("PREFIX", prefix);
        var assigned = SERVICE.send(SERVICE.asHr("/api/campaigns/" + id + "/coaches")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(coach))
                .build());
        assertThat(assigned.statusCode()).as(assigned.body()).isEqualTo(200);
        enter("/open?despiteLimits=true", "");
        awaitNext("closes-at-deadline");
        enter("/assignments/PREFIX-lea", "{\"rater\": \"PREFIX-tom\", \"relationship\": \"peer\"}");
    }

    private void enter(String path, String body) {
        var answer = SERVICE.post(
                "/api/campaigns/" + id + path.replace("PREFIX", prefix),
                "application/json",
                body.replace("PREFIX", prefix));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
    }

    private void awaitNext(String next) {
        await().untilAsserted(() -> assertThat((String)
                        JsonPath.read(SERVICE.get("/api/campaigns/" + id).body(), "$.next"))
                .isEqualTo(next));
    }
}
