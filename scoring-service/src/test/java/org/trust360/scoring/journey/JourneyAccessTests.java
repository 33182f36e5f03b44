package org.trust360.scoring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.scoring.History;

/** S1: the way from a report is the leader's alone: 404 for everybody else, whatever their role. */
class JourneyAccessTests {

    private static final Walker LEADER = Walker.released();

    @ParameterizedTest
    @ValueSource(strings = {"reflection", "commitments", "share-back"})
    void opensAPageToTheLeaderAndToNobodyElse_S1(String step) {
        var page = LEADER.page(step);

        assertThat(LEADER.get(page).statusCode()).isEqualTo(200);
        assertThat(LEADER.get(page).body()).contains("aria-current=\"step\"");
        assertThat(otherLeader().get(page).statusCode()).isEqualTo(404);
        assertThat(LEADER.as(Walker.SERVICE.issuer().leaderWithoutPerson())
                        .get(page)
                        .statusCode())
                .isEqualTo(404);
        assertThat(hr().get(page).statusCode()).isEqualTo(404);
        assertThat(LEADER.as(Walker.SERVICE.issuer().token("scoring-service", "coach"))
                        .get(page)
                        .statusCode())
                .isEqualTo(404);
        assertThat(LEADER.as(null).get(page).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commitments", "commitments/change", "commitments/state", "share-back", "share-back/send"})
    void takesFormsOfTheLeaderAndOfNobodyElse_S1(String step) {
        var form = Map.of("state", "done", "what", "x");

        assertThat(otherLeader().post(LEADER.page(step), form).statusCode()).isEqualTo(404);
        assertThat(hr().post(LEADER.page(step), form).statusCode()).isEqualTo(404);
    }

    @Test
    void opensNothingBeforeTheRelease_S1() {
        var unknown = History.of("L07");
        var early = new Walker(unknown, Walker.SERVICE.issuer().leader(unknown.subject()));

        assertThat(early.get(early.page("reflection")).statusCode()).isEqualTo(404);
        assertThat(early.get(early.api("reflection")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reflection.js", "notebook.js", "device.js", "saving.js"})
    void servesItsScriptsFromHere_S8(String name) {
        var script = LEADER.get("/reports/assets/" + name);

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("javascript"));
        assertThat(script.body()).doesNotContain("innerHTML", "eval(", "document.write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reflection", "commitments", "share-back"})
    void needsNoScriptAndNoStyleInThePage_S8(String step) {
        assertThat(LEADER.get(LEADER.page(step)).body())
                .doesNotContain(" style=", "<style")
                .doesNotContainPattern(" on[a-z]+=")
                .doesNotContainPattern("<script(?![^>]* src=\"/)");
    }

    private static Walker otherLeader() {
        return LEADER.as(Walker.SERVICE.issuer().leader("somebody-else"));
    }

    private static Walker hr() {
        return LEADER.as(Walker.SERVICE.issuer().token("scoring-service", "hr"));
    }
}
