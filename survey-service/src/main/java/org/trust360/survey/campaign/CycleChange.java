package org.trust360.survey.campaign;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One difference of a planned cycle to the one before it, by name.
 *
 * @param rater null where it is about the subject alone
 * @param relationship as it is planned; as it was where somebody is not asked any more
 */
public record CycleChange(
        Kind kind,
        String subject,
        @Nullable String rater,
        @Nullable String relationship) {

    /** As many are told one by one; all are counted. */
    public static final int MOST_SHOWN = 50;

    /** What is different. */
    public enum Kind {
        /** The person was rated and is not any more. */
        NOT_RATED,
        /** The rater was asked about the person and is not any more. */
        NOT_ASKED,
        /** The rater is asked about the person for the first time. */
        NEW,
        /** The rater is asked again, in another relationship. */
        OTHERWISE;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * All differences of a draft to the cycle before.
     *
     * @param count of all
     * @param first the first of them
     */
    public record Summary(String previous, String previousName, int cycle, int count, List<CycleChange> first) {}
}
