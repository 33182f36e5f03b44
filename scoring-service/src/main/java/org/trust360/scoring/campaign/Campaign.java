package org.trust360.scoring.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.congruence.Norms;

/**
 * A campaign as it was frozen at opening.
 *
 * @param threshold the least number of raters in an anonymous block that is shown
 * @param reports who releases the reports, and who reads in them
 * @param lineage when it opened, and which campaigns came before it
 * @param norms what was usual here when it opened; null where fewer leaders than make a norm had been rated before, and
 *     as long as nobody asked
 * @param releasedOn the day from which leaders may see their reports, null before the release
 */
public record Campaign(
        String id,
        Questionnaire questionnaire,
        int threshold,
        ReportTerms reports,
        Lineage lineage,
        @Nullable Norms norms,
        @Nullable LocalDate releasedOn) {

    /** Nobody can set a threshold below this, whatever an event says. */
    public static final int LOWEST_THRESHOLD = 3;

    /** With the usual reports, and the first of its kind. */
    public Campaign(String id, Questionnaire questionnaire, int threshold, @Nullable LocalDate releasedOn) {
        this(id, questionnaire, threshold, ReportTerms.USUAL, Lineage.NONE, null, releasedOn);
    }

    /** The same, read against norms. */
    public Campaign against(@Nullable Norms usual) {
        return new Campaign(id, questionnaire, threshold, reports, lineage, usual, releasedOn);
    }

    public Campaign {
        if (threshold < LOWEST_THRESHOLD) {
            throw new IllegalArgumentException("A threshold is " + LOWEST_THRESHOLD + " or more: " + threshold);
        }
    }
}
