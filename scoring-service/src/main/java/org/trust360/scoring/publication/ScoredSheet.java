package org.trust360.scoring.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.congruence.Rater.Scores;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.FacetScore;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Scale;

/** An answer sheet read with its questionnaire: one score per theme and facet, and the outcome. */
public record ScoredSheet(
        String id, Relationship relationship, List<Scores> themes, Figure outcome, Map<String, Integer> answers) {

    /** Items that the questionnaire does not ask of this rater are passed over. */
    public static ScoredSheet of(Questionnaire questionnaire, AnswerSheet sheet) {
        boolean self = sheet.relationship() == Relationship.SELF;
        var themes = questionnaire.themes().stream()
                .map(theme -> new Scores(
                        score(questionnaire, sheet, questionnaire.itemsOf(theme.id(), Facet.INTENTION, self)),
                        score(questionnaire, sheet, questionnaire.itemsOf(theme.id(), Facet.BEHAVIOR, self)),
                        score(questionnaire, sheet, questionnaire.itemsOf(theme.id(), Facet.PERCEPTION, self))))
                .toList();
        var outcome = score(questionnaire, sheet, self ? List.of() : questionnaire.outcomeItems());
        return new ScoredSheet(sheet.id(), sheet.relationship(), themes, outcome, sheet.answers());
    }

    /** One answer, as a share of the scale. */
    Figure answer(Scale scale, String item) {
        return FacetScore.of(scale, Collections.singletonList(answers.get(item)));
    }

    /** Whether every answer is a point of the scale. */
    static boolean isReadable(Questionnaire questionnaire, AnswerSheet sheet) {
        return sheet.answers().values().stream().allMatch(questionnaire.scale()::holds);
    }

    /** Whether the rater said anything that counts. Who judged nothing is no rater. */
    public boolean saysSomething() {
        return outcome.isKnown()
                || themes.stream()
                        .flatMap(theme -> Stream.of(theme.intention(), theme.behavior(), theme.perception()))
                        .anyMatch(Figure::isKnown);
    }

    private static Figure score(Questionnaire questionnaire, AnswerSheet sheet, List<String> items) {
        var answers = new ArrayList<@Nullable Integer>();
        items.forEach(item -> answers.add(sheet.answers().get(item)));
        return FacetScore.of(questionnaire.scale(), answers);
    }
}
