package org.trust360.scoring.pulse;

import java.util.ArrayList;
import java.util.List;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;

/**
 * Which statements a pulse asks again: whole facets, for all chosen themes alike, in the order behavior, perception,
 * attributed intention, as long as there are five at most. A part of a facet would be another measure than the report's.
 */
final class PulseItems {

    static final int LEAST = 3;
    static final int MOST = 5;
    static final int MOST_THEMES = 2;

    private static final List<Facet> ORDER = List.of(Facet.BEHAVIOR, Facet.PERCEPTION, Facet.INTENTION);

    private PulseItems() {}

    /** Fewer than {@value #LEAST} where the themes have so few. */
    static List<String> of(Questionnaire questionnaire, List<String> themes) {
        var chosen = new ArrayList<String>();
        for (var facet : ORDER) {
            var more = themes.stream()
                    .flatMap(theme -> questionnaire.itemsOf(theme, facet, false).stream())
                    .toList();
            if (chosen.size() + more.size() <= MOST) {
                chosen.addAll(more);
            }
        }
        return List.copyOf(chosen);
    }
}
