package org.trust360.scoring.organisation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.congruence.Rater;
import org.trust360.scoring.congruence.Rater.Scores;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.publication.ScoredSheet;

/**
 * What the answers about one leader give that no report shows: what A9 and the prior of the variance need.
 *
 * @param answers by theme, how many of the others said something of behavior or perception
 * @param groups the scores of raters of one relationship on one facet of one theme, two raters or more
 */
record ScoredLeader(List<Integer> answers, List<double[]> groups) {

    static ScoredLeader of(Campaign campaign, List<AnswerSheet> sheets) {
        var questionnaire = campaign.questionnaire();
        int themes = questionnaire.themes().size();
        var raters = sheets.stream()
                .map(sheet -> ScoredSheet.of(questionnaire, sheet))
                .filter(ScoredSheet::saysSomething)
                .map(sheet -> new Rater(sheet.relationship(), sheet.themes()))
                .toList();
        var others = raters.stream()
                .filter(rater -> rater.relationship() != Relationship.SELF)
                .toList();
        return new ScoredLeader(
                IntStream.range(0, themes)
                        .mapToObj(theme -> heard(others, theme))
                        .toList(),
                IntStream.range(0, themes)
                        .boxed()
                        .flatMap(theme -> Stream.of(
                                groups(others, theme, Scores::behavior), groups(others, theme, Scores::perception)))
                        .flatMap(List::stream)
                        .toList());
    }

    private static int heard(List<Rater> others, int theme) {
        return (int) others.stream()
                .map(rater -> rater.themes().get(theme))
                .filter(scores ->
                        scores.behavior().isKnown() || scores.perception().isKnown())
                .count();
    }

    private static List<double[]> groups(List<Rater> others, int theme, Function<Scores, Figure> facet) {
        var values = new EnumMap<Relationship, List<Double>>(Relationship.class);
        for (var rater : others) {
            if (facet.apply(rater.themes().get(theme)) instanceof Figure.Known(double value)) {
                values.computeIfAbsent(rater.relationship(), _ -> new ArrayList<>())
                        .add(value);
            }
        }
        return values.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().mapToDouble(Double::doubleValue).toArray())
                .toList();
    }
}
