package org.trust360.scoring.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.congruence.Relationship;

/**
 * Which facets of several statements are published statement by statement.
 *
 * <p>Those in which everybody who is in the facet has answered every statement. Their mean then follows from the published
 * means of the statements and is never published beside them, so it tells nothing of its own. Where somebody has left out a
 * statement, the mean of the facet is all there is: less the means of its statements it would give away what exactly those
 * people said.
 *
 * <p>This depends on who answered what and never on an answer. A later version does as the first did.
 */
record TakenApart(List<Variable> wholes, List<Variable> singles) {

    static TakenApart of(Questionnaire questionnaire) {
        return new TakenApart(Variable.of(questionnaire), Variable.single(questionnaire));
    }

    /** Everything that may ever be published of these. */
    List<Variable> all() {
        return Stream.concat(wholes.stream(), singles.stream()).toList();
    }

    /** What is published: every facet as a whole, or all of its statements. */
    List<Variable> chosen(Respondents respondents, List<PastVersion> earlier) {
        var chosen = new ArrayList<Variable>();
        for (var whole : wholes) {
            var parts = singles.stream()
                    .filter(single -> single.whole().equals(whole.name()))
                    .toList();
            boolean apart = earlier.isEmpty()
                    ? !parts.isEmpty() && areAnsweredAlike(whole, parts, respondents)
                    : parts.stream().anyMatch(part -> isOut(part, earlier));
            chosen.addAll(apart ? parts : List.of(whole));
        }
        return List.copyOf(chosen);
    }

    private static boolean areAnsweredAlike(Variable whole, List<Variable> parts, Respondents respondents) {
        var everybody = EnumSet.allOf(Relationship.class);
        var people = respondents.who(whole, everybody);
        return parts.stream().allMatch(part -> respondents.who(part, everybody).equals(people));
    }

    private static boolean isOut(Variable part, List<PastVersion> earlier) {
        return earlier.stream()
                .flatMap(version -> version.cells().stream())
                .anyMatch(cell -> cell.variable().equals(part.name()));
    }
}
