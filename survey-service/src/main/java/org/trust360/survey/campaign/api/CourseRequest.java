package org.trust360.survey.campaign.api;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.plan.CoursePlan;

/**
 * A course as the API takes it.
 *
 * @param nomination absent where HR alone says who rates whom
 */
record CourseRequest(
        @Nullable NominationRequest nomination,
        @Nullable ReminderRequest reminders,
        @Nullable ReportRequest reports) {

    CoursePlan plan() {
        return new CoursePlan(
                nomination != null,
                Optional.ofNullable(nomination).flatMap(one -> Optional.ofNullable(one.proposeUntil())),
                Optional.ofNullable(nomination).flatMap(one -> Optional.ofNullable(one.approveUntil())),
                nomination == null || !Boolean.FALSE.equals(nomination.undecidedCounts()),
                reminders == null ? CoursePlan.Reminders.USUAL : reminders.plan(),
                reports == null ? CoursePlan.Reports.USUAL : reports.plan());
    }

    record NominationRequest(
            @Nullable Instant proposeUntil,
            @Nullable Instant approveUntil,
            @Nullable Boolean undecidedCounts) {}

    /** What is absent stays as usual. */
    record ReminderRequest(
            @Nullable Integer firstAfterDays,
            @Nullable Integer everyDays,
            @Nullable Boolean dayBeforeEnd) {

        CoursePlan.Reminders plan() {
            var usual = CoursePlan.Reminders.USUAL;
            return new CoursePlan.Reminders(
                    firstAfterDays == null ? usual.firstAfterDays() : firstAfterDays,
                    everyDays == null ? usual.everyDays() : everyDays,
                    dayBeforeEnd == null ? usual.dayBeforeEnd() : dayBeforeEnd);
        }
    }

    /** What is absent stays as usual. */
    record ReportRequest(
            @Nullable String release,
            @Nullable Boolean comments,
            @Nullable Boolean hrReads) {

        CoursePlan.Reports plan() {
            var usual = CoursePlan.Reports.USUAL;
            return new CoursePlan.Reports(
                    release == null ? usual.release() : release.strip(),
                    comments == null ? usual.comments() : comments,
                    hrReads == null ? usual.hrReads() : hrReads);
        }
    }
}
