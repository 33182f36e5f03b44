package org.trust360.survey.coaching;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.trust360.survey.TestService;
import org.trust360.survey.people.People;
import org.trust360.survey.rater.OpenCampaign;

/** What docs/operations.md tells of coaches: how many at once, and how many are shown. */
class CoachLimitsTests {

    private static final TestService SERVICE = TestService.shared();
    private static final int LEADERS = 101;
    private static final String BOUNDARY = "xxx";

    @Test
    void shows100PeopleAndNames50InAMail() {
        var campaign = campaign();
        assign(campaign, LEADERS);
        SERVICE.post("/api/campaigns/" + campaign + "/open", "application/json", "");

        var page = SERVICE.get("/hr/campaigns/" + campaign + "/reports").body();
        assertThat(page).contains("101 of 101 people have a coach", "The first 100 of 101");

        var kai = SERVICE.bean(People.class).findByExternalId("lim-kai").orElseThrow();
        var mail = OpenCampaign.internal(
                "/internal/mails/coaching",
                new Document("mailId", "any")
                        .append("campaignId", campaign)
                        .append("about", kai.id())
                        .toJson());
        assertThat(JsonPath.<List<String>>read(mail.body(), "$.people[*].name"))
                .hasSize(CoachMails.NAMED)
                .isSorted();
    }

    @Test
    void takes20000AssignmentsAtOnceAndNoMore() {
        var refused = assign(campaign(), CoachDesk.MOST + 1);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("These are more than 20,000 lines");
    }

    @Test
    void looksOnceAMinuteForCoachesWhoWereNotToldYet() {
        var intervals = SERVICE.bean(ScheduledTaskHolder.class).getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(task -> task.toString().contains(CoachTelling.class.getName()))
                .map(IntervalTask.class::cast)
                .map(IntervalTask::getIntervalDuration);

        assertThat(intervals).containsExactly(Duration.ofMinutes(1));
    }

    private static String campaign() {
        importPeople();
        var leaders =
                IntStream.range(0, LEADERS).mapToObj("lim-%03d"::formatted).toList();
        var plan = new Document("name", "Many leaders")
                .append("questionnaire", "trust-congruence-24")
                .append("deadline", Instant.now().plus(30, ChronoUnit.DAYS).toString())
                .append("subjects", leaders)
                .append("invite", false)
                .append("course", new Document("reports", new Document("release", "coach")));
        return JsonPath.read(
                SERVICE.post("/api/campaigns", "application/json", plan.toJson())
                        .body(),
                "$.id");
    }

    private static void importPeople() {
        var people = IntStream.range(0, LEADERS)
                .mapToObj("lim-%1$03d,Guided %1$03d,lim-%1$03d@example.org\n"::formatted)
                .collect(Collectors.joining());
        var relationships = IntStream.range(0, LEADERS)
                .mapToObj("lim-%03d,lim-kai,peer\n"::formatted)
                .collect(Collectors.joining());
        SERVICE.post(
                "/api/people/import",
                "multipart/form-data; boundary=" + BOUNDARY,
                part("people", "id,name,email\nlim-kai,Kai Limit,lim-kai@example.org\n" + people)
                        + part("relationships", "subject,rater,relationship\n" + relationships)
                        + "--" + BOUNDARY + "--\r\n");
    }

    private static HttpResponse<String> assign(String campaign, int lines) {
        var wishes = IntStream.range(0, lines)
                .mapToObj("{\"subject\":\"lim-%03d\",\"coach\":\"lim-kai\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        return SERVICE.send(SERVICE.asHr("/api/campaigns/" + campaign + "/coaches")
                .header("Content-Type", "application/json")
                .PUT(ofString(wishes))
                .build());
    }

    private static String part(String name, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"f\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, content);
    }
}
