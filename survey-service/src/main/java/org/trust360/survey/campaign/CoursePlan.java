package org.trust360.survey.campaign;

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
        Reminders reminders) {

    /** Nobody nominates, and raters are reminded as usual. */
    public static final CoursePlan USUAL =
            new CoursePlan(false, Optional.empty(), Optional.empty(), true, Reminders.USUAL);

    /** Days as HR gave them. */
    public record Reminders(int firstAfterDays, int everyDays, boolean dayBeforeEnd) {

        public static final Reminders USUAL = new Reminders(
                Course.ReminderPlan.USUAL.firstAfterDays(),
                Course.ReminderPlan.USUAL.everyDays(),
                Course.ReminderPlan.USUAL.dayBeforeEnd());
    }
}
