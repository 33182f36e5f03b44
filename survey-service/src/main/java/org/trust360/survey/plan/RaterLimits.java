package org.trust360.survey.plan;

import java.util.Map;
import org.trust360.survey.people.Relationship;

/**
 * How many may rate somebody, and how many somebody may be asked to rate.
 *
 * @param groups a relationship that is not named has neither minimum nor maximum
 * @param perRater the most people one rater is asked to rate; themselves not counted
 */
public record RaterLimits(Map<Relationship, Range> groups, int perRater) {

    static final int LARGEST_GROUP = 100;
    public static final int LARGEST_LOAD = 1_000;
    private static final int USUAL_LOAD = 10;

    /** Nobody is asked about more than ten people. */
    public static final RaterLimits USUAL = new RaterLimits(Map.of(), USUAL_LOAD);

    public RaterLimits {
        groups = Map.copyOf(groups);
    }

    public Range of(Relationship relationship) {
        return groups.getOrDefault(relationship, Range.ANY);
    }

    boolean isSensible() {
        return perRater >= 1
                && perRater <= LARGEST_LOAD
                && groups.values().stream().allMatch(Range::isSensible);
    }

    /** The least and the most raters of a group; 0 at most stands for no maximum. */
    public record Range(int least, int most) {

        static final Range ANY = new Range(0, 0);

        private boolean isSensible() {
            return least >= 0 && least <= LARGEST_GROUP && most <= LARGEST_GROUP && (most == 0 || most >= least);
        }

        public boolean isAbove(int raters) {
            return most > 0 && raters > most;
        }
    }
}
