package org.trust360.survey.plan;

import java.util.List;
import java.util.Optional;

/**
 * Which campaigns came before this one.
 *
 * @param previous the campaign whose next cycle it is
 * @param cycle the how-manieth on the same questionnaire this is, 1 for the first
 * @param pulse where a leader asks raters again about some statements
 */
public record Lineage(Optional<String> previous, int cycle, Optional<Pulse> pulse) {

    /** A first cycle. */
    public static final Lineage NONE = new Lineage(Optional.empty(), 1, Optional.empty());

    /** The next cycle's, where this is the lineage of {@code campaign}. */
    public Lineage next(String campaign) {
        return new Lineage(Optional.of(campaign), cycle + 1, Optional.empty());
    }

    public static Lineage pulse(Pulse pulse) {
        return new Lineage(Optional.empty(), 1, Optional.of(pulse));
    }

    /**
     * Some statements of a campaign, asked once more.
     *
     * @param of the campaign
     * @param items of its questionnaire, as others read them
     */
    public record Pulse(String of, List<String> items) {

        public Pulse {
            items = List.copyOf(items);
        }
    }
}
