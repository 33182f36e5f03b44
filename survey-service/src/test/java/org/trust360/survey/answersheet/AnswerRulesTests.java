package org.trust360.survey.answersheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trust360.survey.answersheet.AnswerRules.Fault;
import org.trust360.survey.questionnaire.Scale;

class AnswerRulesTests {

    private final AnswerRules rules = new AnswerRules(Set.of("a", "b", "c"), new Scale(5, List.of()));

    @Test
    void letValuesOfTheScaleAndCannotJudgePassAndAnythingBeSkipped() {
        var answers = new LinkedHashMap<String, @Nullable Integer>(Map.of("a", 5));
        answers.put("b", null);

        assertThat(rules.check(answers)).isEmpty();
    }

    @Test
    void tellAllFaultsAtOnce() {
        var answers = new LinkedHashMap<String, @Nullable Integer>();
        answers.put("a", 0);
        answers.put("b", 6);
        answers.put("c", 1);
        answers.put("d", null);

        assertThat(rules.check(answers)).extracting(Fault::item).containsExactly("a", "b", "d");
    }

    @Test
    void refuseASheetWithoutAnyAnswer() {
        assertThat(rules.check(Map.of())).hasSize(1);
    }
}
