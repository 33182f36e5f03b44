package org.trust360.survey.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * How a campaign goes besides its deadline.
 *
 * @param nomination empty where HR alone says who rates whom
 * @param reports who releases the reports, and who reads in them
 */
public record Course(Optional<Nomination> nomination, ReminderPlan reminders, ReportTerms reports) {

    /** Nobody nominates, raters are reminded as usual, and HR releases the reports. */
    public static final Course USUAL = new Course(Optional.empty(), ReminderPlan.USUAL, ReportTerms.USUAL);

    public Course proposingUntil(Instant other) {
        return new Course(
                nomination.map(one -> new Nomination(other, one.approveUntil(), one.undecidedCounts())),
                reminders,
                reports);
    }

    public Course approvingUntil(Instant other) {
        return new Course(
                nomination.map(one -> new Nomination(one.proposeUntil(), other, one.undecidedCounts())),
                reminders,
                reports);
    }

    /**
     * The people to be rated propose who rates them.
     *
     * @param proposeUntil the end of proposing, when approvers are asked
     * @param approveUntil the end of approving, when collecting starts by itself
     * @param undecidedCounts whether a proposal that nobody has decided about takes part
     */
    public record Nomination(Instant proposeUntil, Instant approveUntil, boolean undecidedCounts) {}

    /**
     * When raters with open forms are written to again; 0 days stands for never.
     *
     * @param firstAfterDays after collecting has started
     * @param everyDays after the one before
     * @param dayBeforeEnd once more a day before the deadline
     */
    public record ReminderPlan(int firstAfterDays, int everyDays, boolean dayBeforeEnd) {

        static final int MOST_DAYS = 90;

        public static final ReminderPlan USUAL = new ReminderPlan(5, 5, true);

        public ReminderPlan {
            if (firstAfterDays < 0 || everyDays < 0 || firstAfterDays > MOST_DAYS || everyDays > MOST_DAYS) {
                throw new IllegalArgumentException("Days between reminders are 0 to " + MOST_DAYS);
            }
        }
    }
}
