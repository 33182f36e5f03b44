package org.trust360.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.History;
import org.trust360.scoring.TestService;
import org.trust360.scoring.journey.Walker;

/** Only HR states facts, by page and by program. */
class FactPagesTests {

    private static final String PAGE = "/organisation/facts";

    private final Walker hr =
            new Walker(History.of("L01"), Walker.SERVICE.issuer().token("scoring-service", "hr"));

    @Test
    void statesAFactAndShowsItInTheLog() {
        var person = TestService.newId();
        assertThat(hr.get(PAGE + "?person=" + person).body()).contains("value=\"" + person + "\"");

        var stated = hr.post(PAGE, Map.of("person", person, "kind", "serious-deception", "basis", "character"));

        assertThat(stated.statusCode()).isEqualTo(302);
        assertThat(stated.headers().firstValue("Location"))
                .as("by path: at another address the browser would not send a form")
                .hasValue(PAGE + "?stated");
        assertThat(hr.get(PAGE).body()).contains(person, "A serious deception").doesNotContain("??");
        assertThat(hr.get("/api" + PAGE).body()).contains(person, "\"intact\":true");
    }

    @Test
    void keepsWhatWasTypedWhereItIsNotEnough() {
        var refused = hr.post(PAGE, Map.of("person", "somebody", "kind", "rumour", "basis", "character"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"somebody\"", "Please name the person");
    }

    @Test
    void isNobodyElses_S1() {
        var leader = hr.as(Walker.SERVICE.issuer().leader("somebody"));

        assertThat(leader.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(leader.post(PAGE, Map.of("person", "x", "kind", "admission", "basis", "character"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(hr.as(null).get(PAGE).statusCode()).isEqualTo(401);
    }
}
