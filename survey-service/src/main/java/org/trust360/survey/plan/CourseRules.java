package org.trust360.survey.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes a course of a plan: phases end one after the other, and reminders have sensible distances. */
public final class CourseRules {

    private CourseRules() {}

    /** The course; what is wrong with it goes to {@code errors}, and then the course is not to be used. */
    static Course check(CampaignPlan plan, Instant now, Consumer<PlanError> errors) {
        var wanted = plan.course();
        return new Course(
                wanted.nominates() ? nomination(plan, now, errors) : Optional.empty(),
                reminders(wanted.reminders(), errors),
                reports(wanted.reports(), errors));
    }

    /** What is wrong with these ends of the phases, if anything is. */
    public static Optional<PlanError> phaseFault(Course.Nomination nomination, Instant deadline, Instant now) {
        if (!nomination.proposeUntil().isAfter(now)) {
            return Optional.of(new PlanError("proposeUntil", "", PlanFault.NOMINATION_PAST));
        }
        return orderFault(nomination, deadline);
    }

    public static Optional<PlanError> orderFault(Course.Nomination nomination, Instant deadline) {
        if (!nomination.approveUntil().isAfter(nomination.proposeUntil())) {
            return Optional.of(new PlanError("approveUntil", "", PlanFault.APPROVAL_BEFORE_NOMINATION));
        }
        return deadline.isAfter(nomination.approveUntil())
                ? Optional.empty()
                : Optional.of(new PlanError("approveUntil", "", PlanFault.APPROVAL_AFTER_DEADLINE));
    }

    private static Optional<Course.Nomination> nomination(CampaignPlan plan, Instant now, Consumer<PlanError> errors) {
        var wanted = plan.course();
        if (!plan.invites()) {
            errors.accept(new PlanError("nominates", "", PlanFault.NOMINATION_WITHOUT_MAILS));
        }
        if (wanted.proposeUntil().isEmpty() || wanted.approveUntil().isEmpty()) {
            var field = wanted.proposeUntil().isEmpty() ? "proposeUntil" : "approveUntil";
            errors.accept(new PlanError(field, "", PlanFault.NOMINATION_MISSING));
            return Optional.empty();
        }
        var nomination = new Course.Nomination(
                wanted.proposeUntil().get(), wanted.approveUntil().get(), wanted.undecidedCounts());
        plan.deadline()
                .flatMap(deadline -> phaseFault(nomination, deadline, now))
                .ifPresent(errors);
        return Optional.of(nomination);
    }

    private static Course.ReminderPlan reminders(CoursePlan.Reminders wanted, Consumer<PlanError> errors) {
        if (isDays(wanted.firstAfterDays()) && isDays(wanted.everyDays())) {
            return new Course.ReminderPlan(wanted.firstAfterDays(), wanted.everyDays(), wanted.dayBeforeEnd());
        }
        errors.accept(new PlanError("reminders", "", PlanFault.REMINDERS_INVALID));
        return Course.ReminderPlan.USUAL;
    }

    private static ReportTerms reports(CoursePlan.Reports wanted, Consumer<PlanError> errors) {
        var release = ReleaseRule.of(wanted.release());
        if (release.isEmpty()) {
            errors.accept(new PlanError("release", wanted.release(), PlanFault.RELEASE_UNKNOWN));
        }
        return new ReportTerms(release.orElse(ReleaseRule.HR), wanted.comments(), wanted.hrReads());
    }

    private static boolean isDays(int days) {
        return days >= 0 && days <= Course.ReminderPlan.MOST_DAYS;
    }
}
