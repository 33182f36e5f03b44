package org.trust360.survey.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * What HR wants of a campaign's course, not yet checked.
 *
 * @param nominates whether the people to be rated propose who rates them
 */
public record CoursePlan(
        boolean nominates,
        Optional<Instant> proposeUntil,
        Optional<Instant> approveUntil,
        boolean undecidedCounts,
        Reminders reminders,
        Reports reports) {

    /** Nobody nominates, raters are reminded as usual, and HR releases the reports. */
    public static final CoursePlan USUAL =
            new CoursePlan(false, Optional.empty(), Optional.empty(), true, Reminders.USUAL, Reports.USUAL);

    /** Days as HR gave them. */
    public record Reminders(int firstAfterDays, int everyDays, boolean dayBeforeEnd) {

        public static final Reminders USUAL = new Reminders(
                Course.ReminderPlan.USUAL.firstAfterDays(),
                Course.ReminderPlan.USUAL.everyDays(),
                Course.ReminderPlan.USUAL.dayBeforeEnd());
    }

    /** Who releases the reports, as a word, and who reads what. */
    public record Reports(String release, boolean comments, boolean hrReads) {

        public static final Reports USUAL = new Reports(
                ReportTerms.USUAL.release().word(), ReportTerms.USUAL.comments(), ReportTerms.USUAL.hrReads());
    }
}
