package org.trust360.scoring.ratingsfile.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.congruence.Basis;

class QuestionnaireFileTests {

    @Test
    void takesTheQuestionnaireOfTheSuite() throws IOException {
        var file = Path.of("../survey-service/src/main/resources/questionnaires/trust-congruence-24.yaml");
        var asked = QuestionnaireFile.read(Files.readString(file), Optional.empty());

        assertThat(asked.questionnaire().themes()).hasSize(8);
        assertThat(asked.questionnaire().items()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(asked.columns()).contains("promises-intention");
    }

    @Test
    void takesLess() {
        var asked = QuestionnaireFile.read("""
                themes:
                  - id: t
                    basis: competence
                  - id: u
                items:
                  - {id: a, column: "Q 1", theme: t, facet: behavior}
                  - {id: b, theme: u, facet: Intention, self: true}
                  - {id: c, facet: outcome}
                """, Optional.of(7));

        assertThat(asked.columns()).containsExactly("Q 1", "b", "c");
        assertThat(asked.questionnaire().scale().points()).isEqualTo(7);
        assertThat(asked.questionnaire().themes().getFirst().basis()).isEqualTo(Basis.COMPETENCE);
        assertThat(asked.questionnaire().items())
                .containsExactly(
                        Item.of("a", "t", Facet.BEHAVIOR, true, true),
                        Item.of("b", "u", Facet.INTENTION, true, false),
                        Item.of("c", null, Facet.OUTCOME, false, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{themes: [{id: t}], items: []}                                           | items: name at least one item",
                "{themes: [{id: t, basis: luck}], items: [{id: a, theme: t, facet: behavior}]} | themes[0].basis: say character or competence",
                "{themes: [{id: t}], items: [{id: a, theme: x, facet: behavior}]}          | items[0].theme: name one of the themes: t",
                "{themes: [{id: t}], items: [{id: a, theme: t, facet: mood}]}              | items[0].facet: say intention, behavior, perception or outcome",
                "{themes: [{id: t}], items: [{theme: t, facet: behavior}]}                 | items[0].id: it is missing",
                "{themes: [{id: t}, {id: t}], items: [{id: a, theme: t, facet: behavior}]} | the id \"t\" occurs twice",
                "{themes: [{id: t}], items: [{id: a, theme: t, facet: behavior}, {id: a, theme: t, facet: behavior}]} | occurs twice",
                "{scale: 12, themes: [{id: t}], items: [{id: a, theme: t, facet: behavior}]} | scale: a scale has 2 to 11 points",
                "{scale: 7, themes: [{id: t}], items: [{id: a, theme: t, facet: behavior}]}  | scale: it says 7 points, --scale says 5",
                "{thems: []}                                                               | there is no field \"thems\"",
                "'- 1'                                                                     | the file: it has to be a list of fields",
                "'{\"a\": '                                                                | line 1",
                "'a: [1'                                                                   | It is no YAML",
                "''                                                                        | the file: it has to be a list of fields",
            })
    void saysWhereAFileIsWrong(String yaml, String problem) {
        var text = yaml.startsWith("{\"") || !yaml.startsWith("{") ? yaml : "\n#\n" + yaml;

        assertThatThrownBy(() -> QuestionnaireFile.read(text, Optional.of(5)))
                .isInstanceOf(CannotScore.class)
                .hasMessageContaining(problem);
    }

    @Test
    void refusesAFileAboveTheLimit() {
        assertThatThrownBy(() -> QuestionnaireFile.read(" ".repeat(Tree.LARGEST + 1), Optional.empty()))
                .hasMessageContaining("larger than 256 KB");
    }
}
