package org.trust360.survey.rater;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.survey.TestService;

/** A questionnaire of one's own on the smallest, an odd and the largest scale: stored, shown, answered, imported. */
class ScalesTests {

    private static final TestService SERVICE = TestService.shared();

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 11})
    void takesEveryPointOfTheScaleAndNothingBeside(int points) {
        questionnaire(points);
        var byMail = OpenCampaign.open("scale" + points, true, "scale-" + points);
        var token = byMail.token("max");
        var opened = OpenCampaign.rater("POST", "/api/rater/open", "{\"token\":\"" + token + "\"}");
        assertThat((Integer) JsonPath.read(opened.body(), "$.scaleMax")).isEqualTo(points);
        assertThat(JsonPath.<List<String>>read(opened.body(), "$.scaleLabels")).containsExactly("never", "always");

        var lea = byMail.personId("lea");
        for (var value : List.of(1, points)) {
            assertThat(OpenCampaign.submit(token, lea, Map.of("goals", value)).statusCode())
                    .isEqualTo(200);
        }
        for (var value : List.of(0, points + 1)) {
            assertThat(OpenCampaign.submit(token, lea, Map.of("goals", value)).statusCode())
                    .isEqualTo(422);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 11})
    void importsEveryPointOfTheScaleAndExplainsTheNext(int points) {
        questionnaire(points);
        var imported = OpenCampaign.open("import-scale" + points, false, "scale-" + points);
        var lea = imported.externalId("lea");
        var file = "subject,rater,relationship,goals\n%1$s,a,peer,1\n%1$s,b,peer,%2$d\n%1$s,c,peer,%3$d\n"
                .formatted(lea, points, points + 1);

        var answer =
                SERVICE.post(imported.path() + "/answers", "text/csv", file).body();
        assertThat((Integer) JsonPath.read(answer, "$.accepted")).isEqualTo(2);
        assertThat((String) JsonPath.read(answer, "$.errors[0].remedy")).contains("from 1 to " + points);
    }

    /** A change makes a new version; what collects keeps the one it was opened with. */
    @Test
    void aRunningCampaignKeepsItsVersion() {
        store("frozen", 5);
        var running = OpenCampaign.open("frozen", true, "frozen");
        store("frozen", 7);

        assertThat((Integer) JsonPath.read(SERVICE.get(running.path()).body(), "$.questionnaire.version"))
                .isEqualTo(1);
        var opened = OpenCampaign.rater("POST", "/api/rater/open", "{\"token\":\"" + running.token("max") + "\"}");
        assertThat((Integer) JsonPath.read(opened.body(), "$.scaleMax")).isEqualTo(5);
        assertThat(SERVICE.get("/api/questionnaires/frozen/2").statusCode()).isEqualTo(200);
    }

    private static void questionnaire(int points) {
        store("scale-" + points, points);
    }

    private static void store(String id, int points) {
        var stored = SERVICE.post("/api/questionnaires", "application/yaml", """
                id: %2$s
                names: {en: Scale}
                scale: {max: %1$d, labels: {en: [never, always], de: [nie, immer]}}
                themes:
                  - {id: direction, basis: competence, names: {en: Direction}}
                items:
                  - {id: goals, theme: direction, facet: behavior, others: {en: "{name} sets goals."}}
                """.formatted(points, id));
        assertThat(stored.statusCode()).as(stored.body()).isLessThan(300);
    }
}
