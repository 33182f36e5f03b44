package org.trust360.scoring.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it was frozen at opening.
 *
 * @param threshold the least number of raters in an anonymous block that is shown
 * @param reports who releases the reports, and who reads in them
 * @param lineage which campaign came before it
 * @param releasedOn the day from which leaders may see their reports, null before the release
 */
public record Campaign(
        String id,
        Questionnaire questionnaire,
        int threshold,
        ReportTerms reports,
        Lineage lineage,
        @Nullable LocalDate releasedOn) {

    /** Nobody can set a threshold below this, whatever an event says. */
    public static final int LOWEST_THRESHOLD = 3;

    /** With the usual reports, and the first of its kind. */
    public Campaign(String id, Questionnaire questionnaire, int threshold, @Nullable LocalDate releasedOn) {
        this(id, questionnaire, threshold, ReportTerms.USUAL, Lineage.NONE, releasedOn);
    }

    public Campaign {
        if (threshold < LOWEST_THRESHOLD) {
            throw new IllegalArgumentException("A threshold is " + LOWEST_THRESHOLD + " or more: " + threshold);
        }
    }
}
