package org.trust360.scoring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.scoring.report.ReportJson;

/** What a leader tries and answers, by the API; whose it is and who gets 404 stands in routes.csv (S1). */
class WayApiTests {

    private static final String FIRST = "00000000000000a1";
    private static final String SECOND = "00000000000000a2";
    private static final String THIRD = "00000000000000a3";

    private final Walker leader = Walker.released();

    @Test
    void keepsAnExperimentOnceHoweverOftenItIsSent() {
        assertThat(keep(FIRST, "I ask first").statusCode()).isEqualTo(204);
        assertThat(keep(FIRST, "I ask first").statusCode()).isEqualTo(204);
        assertThat(keep(FIRST, " I ask twice\r\n").statusCode()).isEqualTo(204);

        var list = leader.get(leader.api("commitments"));
        assertThat(list.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(JsonPath.<List<String>>read(list.body(), "$[*].id")).containsExactly(FIRST);
        assertThat(JsonPath.<String>read(list.body(), "$[0].what")).isEqualTo("I ask twice");
        assertThat(JsonPath.<String>read(list.body(), "$[0].state")).isEqualTo("open");
        assertThat(JsonPath.<String>read(list.body(), "$[0].theme")).isEqualTo(theme());
    }

    @Test
    void takesTwoAtATime() {
        keep(FIRST, "One");
        keep(SECOND, "Two");

        assertProblem(keep(THIRD, "Three"), 409, "commitments-enough-open");
        assertThat(mark(FIRST, "let-go").statusCode()).isEqualTo(204);
        assertThat(keep(THIRD, "Three").statusCode()).isEqualTo(204);
        assertProblem(mark(FIRST, "open"), 409, "commitments-enough-open");
        assertProblem(mark("00000000000000ff", "done"), 404, "commitment-not-found");
        assertProblem(mark(FIRST, "failed"), 422, "commitment-invalid");
    }

    @Test
    void saysAllThatIsWrongWithAnExperiment() {
        var empty = leader.put(leader.api("commitments/" + FIRST), "{}");
        assertProblem(empty, 422, "commitment-invalid");
        assertThat(JsonPath.<List<String>>read(empty.body(), "$.reasons"))
                .containsExactly("theme-unknown", "what-missing", "when-missing", "notice-missing");
        assertProblem(keep("not-an-id", "One"), 422, "commitment-invalid");
        assertThat(leader.get(leader.api("commitments")).body()).isEqualTo("[]");
    }

    @Test
    void keepsADraftAndSendsATextOnce() {
        assertThat(draft("Thank you.").statusCode()).isEqualTo(204);
        assertThat(JsonPath.<String>read(standing(), "$.draft")).isEqualTo("Thank you.");
        assertThat(JsonPath.<Object>read(standing(), "$.sentOn")).isNull();

        assertThat(send("Thank you all.").statusCode()).isEqualTo(204);
        assertThat(send("Thank you all.").statusCode()).as("the same again").isEqualTo(204);
        assertThat(JsonPath.<String>read(standing(), "$.sent")).isEqualTo("Thank you all.");

        var other = send("And another thing.");
        assertProblem(other, 409, "share-back-too-soon");
        assertThat(JsonPath.<String>read(other.body(), "$.from")).isEqualTo(JsonPath.read(standing(), "$.next"));
    }

    @ParameterizedTest
    @CsvSource({"'', missing", "'  ', missing", "'a\u0007b', control-character"})
    void refusesATextThatIsNone(String text, String reason) {
        for (var refused : List.of(draft(text), send(text))) {
            assertProblem(refused, 422, "share-back-invalid");
            assertThat(JsonPath.<String>read(refused.body(), "$.reason")).isEqualTo(reason);
        }
        assertProblem(send("x".repeat(4_001)), 422, "share-back-invalid");
    }

    /** G3: with the key the words are gone; what is asked for then is answered without them. */
    @Test
    void saysThatTheKeyIsGone_G3() {
        var history = leader.history();
        Walker.SERVICE.keys().erase(history.campaign(), history.subject());

        assertThat(leader.get(leader.api("commitments")).body()).isEqualTo("[]");
        assertProblem(keep(SECOND, "Two"), 409, "words-erased");
        assertProblem(send("Thank you."), 409, "words-erased");
    }

    /** Nobody hands out keys: that is said, nothing is changed, and what was typed on a page stands there still. */
    @Test
    void saysNotNowAndLosesNothing() {
        var history = leader.history();
        Walker.SERVICE.keys().away(history.campaign(), history.subject());
        var typed = Map.of("theme", theme(), "what", "I ask first", "when", "Mondays", "notice", "They nod");

        var experiment = leader.post(leader.page("commitments"), typed);
        assertThat(experiment.statusCode()).isEqualTo(503);
        assertThat(experiment.body())
                .contains("I ask first", "They nod", "does not answer")
                .doesNotContain("??");
        for (var step : List.of("share-back", "share-back/send")) {
            var answer = leader.post(leader.page(step), Map.of("text", "Thank you all."));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body())
                    .contains("Thank you all.", "does not answer")
                    .doesNotContain("??");
        }
        assertProblem(keep(FIRST, "One"), 503, "words-not-now");
        assertProblem(draft("Thank you."), 503, "words-not-now");
        assertProblem(send("Thank you."), 503, "words-not-now");

        Walker.SERVICE.keys().back(history.campaign(), history.subject());
        assertThat(leader.get(leader.api("commitments")).body()).isEqualTo("[]");
        assertThat(JsonPath.<Object>read(standing(), "$.draft")).isNull();
    }

    private HttpResponse<String> keep(String id, String what) {
        var words = new Document("theme", theme())
                .append("what", what)
                .append("when", "On Mondays")
                .append("notice", "They hear it");
        return leader.put(leader.api("commitments/" + id), words.toJson());
    }

    private HttpResponse<String> mark(String id, String state) {
        return leader.put(leader.api("commitments/" + id + "/state"), new Document("state", state).toJson());
    }

    private HttpResponse<String> draft(String text) {
        return leader.put(leader.api("share-back/draft"), new Document("text", text).toJson());
    }

    private HttpResponse<String> send(String text) {
        return leader.postJson(leader.api("share-back"), new Document("text", text).toJson());
    }

    private String standing() {
        return leader.get(leader.api("share-back")).body();
    }

    private String theme() {
        return ReportJson.read(leader.get("/api/reports/" + leader.reportId()).body())
                .themes()
                .getFirst()
                .id();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String name) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<String>read(answer.body(), "$.type")).isEqualTo("/problems/" + name);
    }
}
