package org.trust360.survey.nomination.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.trust360.survey.ProblemTable.refusal;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.survey.TestService;
import org.trust360.survey.Upload;
import org.trust360.survey.people.People;

/** The ends of proposing and approving, moved by API and page, and what is possible in which phase. */
class PhasesTests {

    private static final TestService SERVICE = TestService.shared();
    private static final String PEOPLE = """
            id,name,email,language,unit,manager
            phase-lea,Lea Phase,phase-lea@example.org,en,Sales,phase-max
            phase-max,Max Phase,phase-max@example.org,en,Sales,
            phase-ida,Ida Phase,phase-ida@example.org,en,Research,
            phase-tom,Tom Phase,phase-tom@example.org,en,Research,
            """;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private String path = "";

    @BeforeAll
    static void people() {
        Upload.of("people", PEOPLE)
                .file("relationships", "subject,rater,relationship\nphase-lea,phase-max,manager\n")
                .to("/api/people/import");
    }

    @BeforeEach
    void askForProposals() {
        var planned =
                SERVICE.post("/api/campaigns", "application/json", """
                {"name": "Phases", "questionnaire": "trust-congruence-24", "deadline": "%s", "subjects": ["phase-lea"],
                 "course": {"nomination": {"proposeUntil": "%s", "approveUntil": "%s"}}}
                """.formatted(inDays(30), inDays(5), inDays(8)));
        path = planned.headers().firstValue("Location").orElseThrow();
        assertThat(SERVICE.post(path + "/nominate", "application/json", "").statusCode())
                .isEqualTo(200);
        awaitNext("proposing-until");
    }

    @Test
    void movesAPhaseThroughTheApi() {
        var moved = move("proposing", inDays(6));

        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat((String) JsonPath.read(moved.body(), "$.nextAt"))
                .isEqualTo(inDays(6).toString());
        assertThat(move("approving", inDays(9)).body()).contains(inDays(9).toString());
        assertThat(move("collecting", inDays(40)).body()).contains(inDays(40).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "proposing, 9, approval-before-nomination",
        "approving, 4, approval-before-nomination",
        "approving, 31, approval-after-deadline",
        "collecting, 7, approval-after-deadline",
        "proposing, -1, deadline-past",
        "collecting, 800, deadline-too-far"
    })
    void keepsThePhasesInTheirOrder(String phase, int days, String fault) {
        var refused = move(phase, inDays(days));

        assertThat(refusal(refused)).isEqualTo("409 campaign-deadline-invalid");
        assertThat(refused.body()).contains(fault);
        assertThat((String) JsonPath.read(SERVICE.get(path).body(), "$.nextAt"))
                .isEqualTo(inDays(5).toString());
    }

    @Test
    void movesAPhaseThroughThePage() {
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var moved = typed("proposing", day.plusDays(6) + "T10:00");
        assertThat(moved.headers().firstValue("HX-Redirect")).isPresent();
        assertThat(page()).contains("value=\"" + day.plusDays(6) + "T10:00\"");

        var refused = typed("approving", day.plusDays(3) + "T10:00");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Approving would end before proposing does", "value=\"" + day.plusDays(3) + "T10:00\"")
                .contains("aria-invalid=\"true\"")
                .doesNotContain("??");
        assertThat(typed("approving", "soon").body()).contains("This is not a time");
        assertThat(page()).doesNotContain(day.plusDays(3) + "T10:00");
    }

    /** From proposing to answers: each phase is ended by moving its deadline close. */
    @Test
    void endsPhasesAndRefusesWhatTheirTimeIsOverFor() {
        assertThat(refusal(propose("phase-lea", "self"))).isEqualTo("409 nomination-oneself");
        assertThat(refusal(propose("phase-ida", "self"))).isEqualTo("422 nomination-group-not-asked");
        assertThat(refusal(asLeader(
                        "POST", "/proposals", "{\"relationship\":\"other\",\"name\":\"Kim\",\"address\":\"nowhere\"}")))
                .isEqualTo("422 nomination-not-an-address");
        assertThat(refusal(asLeader("DELETE", "/proposals/" + id("phase-max"), "")))
                .isEqualTo("409 nomination-fixed");
        assertThat(propose("phase-ida", "peer").statusCode()).isEqualTo(200);

        assertThat(move("proposing", Instant.now().plusSeconds(2)).statusCode()).isEqualTo(200);
        awaitNext("approving-until");
        assertThat(refusal(propose("phase-tom", "peer"))).isEqualTo("409 nomination-nobody-to-replace");
        assertThat(refusal(move("proposing", inDays(6)))).isEqualTo("409 campaign-nominating");
        assertThat(refusal(decide("decline", "x".repeat(301)))).isEqualTo("422 nomination-reason-too-long");

        assertThat(move("approving", Instant.now().plusSeconds(2)).statusCode()).isEqualTo(200);
        awaitNext("closes-at-deadline");
        assertThat(refusal(decide("approve", ""))).isEqualTo("409 nomination-phase-over");
        assertThat(refusal(propose("phase-tom", "peer"))).isEqualTo("409 nomination-phase-over");
        assertThat(refusal(move("approving", inDays(9)))).isEqualTo("409 campaign-collecting");
    }

    private Instant inDays(int days) {
        return now.plus(days, ChronoUnit.DAYS);
    }

    private HttpResponse<String> move(String phase, Instant until) {
        return SERVICE.post(
                path + "/deadline",
                "application/json",
                "{\"phase\":\"%s\",\"deadline\":\"%s\"}".formatted(phase, until));
    }

    private HttpResponse<String> typed(String phase, String until) {
        return SERVICE.post(
                path.replace("/api/", "/hr/") + "/deadline",
                "application/x-www-form-urlencoded",
                "phase=%s&deadline=%s".formatted(phase, until.replace(":", "%3A")));
    }

    private String page() {
        return SERVICE.get(path.replace("/api/", "/hr/")).body();
    }

    private void awaitNext(String next) {
        await().untilAsserted(() -> assertThat(
                        (String) JsonPath.read(SERVICE.get(path).body(), "$.next"))
                .isEqualTo(next));
    }

    private HttpResponse<String> propose(String rater, String group) {
        return asLeader("POST", "/proposals", "{\"rater\":\"%s\",\"relationship\":\"%s\"}".formatted(id(rater), group));
    }

    private HttpResponse<String> decide(String decision, String reason) {
        var body =
                "{\"decision\":\"%s\",\"rater\":\"%s\",\"reason\":\"%s\"}".formatted(decision, id("phase-ida"), reason);
        return send("phase-max", "POST", "/team/" + id("phase-lea") + "/decisions", body);
    }

    private HttpResponse<String> asLeader(String method, String action, String body) {
        return send("phase-lea", method, action, body);
    }

    private HttpResponse<String> send(String person, String method, String action, String body) {
        var campaign = path.substring(path.lastIndexOf('/'));
        return SERVICE.send(HttpRequest.newBuilder(SERVICE.uri("/api/nominations" + campaign + action))
                .header("Authorization", "Bearer " + SERVICE.issuer().leader(id(person)))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private static String id(String externalId) {
        return SERVICE.bean(People.class)
                .findByExternalId(externalId)
                .orElseThrow()
                .id();
    }
}
