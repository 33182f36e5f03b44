package org.trust360.scoring.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.trust360.scoring.audit.Answers;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.congruence.Rater.Scores;
import org.trust360.scoring.measure.Figure;

/**
 * Something that the others are asked about a leader: a facet of a theme, a single statement of one, or the outcome.
 *
 * @param number its place among all of them
 * @param name theme and facet, and the statement where it is a single one; or the outcome
 * @param whole the name of the facet that it is of; its own name where it is no single statement
 * @param items what the others answer
 */
record Variable(
        int number, String name, String whole, Facet facet, List<String> items, Function<ScoredSheet, Figure> score) {

    /** All that is asked of the others, theme by theme, the outcome last; what has no item is left out. */
    static List<Variable> of(Questionnaire questionnaire) {
        var variables = new ArrayList<Variable>();
        for (int theme = 0; theme < questionnaire.themes().size(); theme++) {
            var id = questionnaire.themes().get(theme).id();
            for (var facet : List.of(Facet.INTENTION, Facet.BEHAVIOR, Facet.PERCEPTION)) {
                int place = theme;
                var items = questionnaire.itemsOf(id, facet, false);
                add(
                        variables,
                        name(id, facet),
                        facet,
                        items,
                        sheet -> score(facet, sheet.themes().get(place)));
            }
        }
        var outcome = questionnaire.outcomeItems();
        add(variables, Words.word(Facet.OUTCOME), Facet.OUTCOME, outcome, ScoredSheet::outcome);
        return List.copyOf(variables);
    }

    /** The statements of facets that have several, each alone. */
    static List<Variable> single(Questionnaire questionnaire) {
        var wholes = of(questionnaire);
        var singles = new ArrayList<Variable>();
        for (var whole : wholes) {
            if (whole.facet() != Facet.OUTCOME && whole.items().size() > 1) {
                for (var item : whole.items()) {
                    singles.add(new Variable(
                            wholes.size() + singles.size(),
                            whole.name() + "/" + item,
                            whole.name(),
                            whole.facet(),
                            List.of(item),
                            sheet -> sheet.answer(questionnaire.scale(), item)));
                }
            }
        }
        return List.copyOf(singles);
    }

    static String name(String theme, Facet facet) {
        return theme + "/" + Words.word(facet);
    }

    private static void add(
            List<Variable> variables,
            String name,
            Facet facet,
            List<String> items,
            Function<ScoredSheet, Figure> score) {
        if (!items.isEmpty()) {
            variables.add(new Variable(variables.size(), name, name, facet, items, score));
        }
    }

    private static Figure score(Facet facet, Scores scores) {
        return switch (facet) {
            case INTENTION -> scores.intention();
            case BEHAVIOR -> scores.behavior();
            case PERCEPTION -> scores.perception();
            case OUTCOME -> throw new IllegalArgumentException("The outcome belongs to no theme");
        };
    }

    Answers answers(int points) {
        return new Answers(points, items.size());
    }
}
