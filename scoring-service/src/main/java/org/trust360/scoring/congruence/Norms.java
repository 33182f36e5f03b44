package org.trust360.scoring.congruence;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.measure.VariancePrior;

/**
 * What is usual for one questionnaire in one organisation. Frozen with the campaign they come from; later campaigns are
 * read against them.
 *
 * @param id names them in the reports that used them
 * @param leaders whose figures they are made of, {@value #LEAST_LEADERS} or more
 * @param themes those in which as many leaders have intention, behavior and perception
 * @param prior what is known of the variance within a group of raters
 */
public record Norms(String id, int leaders, List<Theme> themes, VariancePrior prior) {

    /** Fewer leaders make no norm. */
    public static final int LEAST_LEADERS = 30;

    public Norms {
        themes = List.copyOf(themes);
        if (leaders < LEAST_LEADERS) {
            throw new IllegalArgumentException("Norms are made of " + LEAST_LEADERS + " leaders or more: " + leaders);
        }
        if (new HashSet<>(themes.stream().map(Theme::id).toList()).size() != themes.size()) {
            throw new IllegalArgumentException("A theme has one norm");
        }
    }

    /** The means of one theme over the same leaders, as shares of the scale. */
    public record Theme(String id, int leaders, double intention, double behavior, double perception) {

        public Theme {
            Shares.require("A mean", intention);
            Shares.require("A mean", behavior);
            Shares.require("A mean", perception);
            if (leaders < LEAST_LEADERS) {
                throw new IllegalArgumentException(
                        "A norm is made of " + LEAST_LEADERS + " leaders or more: " + leaders);
            }
        }

        /** The mean of I - B. */
        public SayDoNorm sayDo() {
            return new SayDoNorm(intention - behavior);
        }

        /** The mean of B - P. */
        public double doCreditedGap() {
            return behavior - perception;
        }
    }

    /** Null where the theme has no norm. */
    public @Nullable Theme theme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findAny().orElse(null);
    }
}
