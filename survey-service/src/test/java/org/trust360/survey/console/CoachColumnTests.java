package org.trust360.survey.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trust360.survey.TestService;

/** Coaches who are named in the file of those who are rated. */
class CoachColumnTests {

    private static final TestService SERVICE = TestService.shared();
    private static final String BOUNDARY = "xxx";

    @BeforeAll
    static void people() {
        var people = """
                id,name,email
                col-ada,Ada Column,col-ada@example.org
                col-bea,Bea Column,col-bea@example.org
                col-cy,Cy Column,col-cy@example.org
                col-kai,Kai Column,col-kai@example.org
                """;
        var relationships = "subject,rater,relationship\ncol-ada,col-cy,peer\ncol-bea,col-cy,peer\n";
        SERVICE.post(
                "/api/people/import",
                "multipart/form-data; boundary=" + BOUNDARY,
                file("people", people) + file("relationships", relationships) + end());
    }

    @Test
    void plansWithCoachesAndShowsThem() {
        var planned = plan("coach", "id,coach\ncol-ada,col-kai\ncol-bea,\n", Map.of());

        var page = target(planned);
        assertThat(page).endsWith("/reports");
        assertThat(SERVICE.get(page).body()).contains("1 of 2 people have a coach", "Kai Column");
    }

    @Test
    void tellsEveryMistakeByItsLineAndPlansNothing() {
        var refused = plan(
                "coach",
                "id,coach\ncol-ada,nobody-there\ncol-bea,col-bea\ncol-ada,col-kai\n",
                Map.of("name", "Refused coaches"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .containsSubsequence("Nobody has the id of this coach", "Nobody coaches themselves")
                .contains("An earlier line names another coach", "Refused coaches")
                .doesNotContain("??");
        assertThat(SERVICE.get("/hr").body()).doesNotContain("Refused coaches");
    }

    @Test
    void tells100MistakesAtOnceAndNoMore() {
        assertThat(mistakes(SubjectsFile.TOLD)).isEqualTo(100);
        assertThat(mistakes(SubjectsFile.TOLD + 1)).isEqualTo(100);
    }

    private static int mistakes(int lines) {
        var csv = IntStream.range(0, lines)
                .mapToObj("col-%d,nobody-there\n"::formatted)
                .collect(Collectors.joining("", "id,coach\n", ""));
        return plan("coach", csv, Map.of()).body().split("Nobody has the id of this coach", -1).length - 1;
    }

    @Test
    void refusesCoachesWhereTheyReleaseNothing() {
        assertThat(plan("hr", "id,coach\ncol-ada,col-kai\n", Map.of()).body())
                .contains("In this campaign coaches do not release the reports");
        assertThat(target(plan("hr", "id,coach\ncol-ada,\n", Map.of()))).doesNotEndWith("/reports");
    }

    /** Something else is wrong: who coaches whom stands in the form, and counts when it is sent again. */
    @Test
    void losesNoCoachWhereSomethingElseIsWrong() {
        var refused = plan("coach", "id,coach\ncol-ada,col-kai\n", Map.of("name", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("col-ada : col-kai").doesNotContain("??");

        var again = plan("coach", "", Map.of("who", "chosen", "subjects", "col-ada", "coaches", "col-ada : col-kai"));
        assertThat(target(again)).endsWith("/reports");
        assertThat(plan("coach", "", Map.of("who", "chosen", "subjects", "col-ada", "coaches", "col-ada : nobody"))
                        .body())
                .contains("Nobody has the id of this coach");
    }

    /** Where htmx is sent to. */
    private static String target(HttpResponse<String> answer) {
        return answer.headers().firstValue("HX-Redirect").orElseThrow();
    }

    private static HttpResponse<String> plan(String release, String csv, Map<String, String> more) {
        var fields = new LinkedHashMap<>(Map.of(
                "name", "With coaches",
                "questionnaire", "trust-congruence-24:1",
                "threshold", "3",
                "deadline", LocalDate.now(ZoneOffset.UTC).plusDays(30) + "T18:00",
                "who", "file",
                "relationships", "peer",
                "invites", "raters",
                "course.release", release));
        fields.putAll(more);
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        return SERVICE.post(
                "/hr/campaigns", "multipart/form-data; boundary=" + BOUNDARY, body + file("file", csv) + end());
    }

    private static String file(String name, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"f.csv\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, content);
    }

    private static String end() {
        return "--" + BOUNDARY + "--\r\n";
    }
}
