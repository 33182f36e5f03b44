package org.trust360.survey.console;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.plan.CoursePlan;

/** The part of the form for a new campaign that says how it goes; everything in it is text. */
record CourseForm(
        @Nullable String nominates,
        @Nullable String proposeUntil,
        @Nullable String approveUntil,
        @Nullable String undecided,
        @Nullable String firstAfterDays,
        @Nullable String everyDays,
        @Nullable String dayBeforeEnd,
        @Nullable String release,
        @Nullable String comments,
        @Nullable String hrReads) {

    private static final String YES = "yes";
    private static final int PROPOSE_DAYS = 7;
    private static final int APPROVE_DAYS = 10;
    private static final int NO_NUMBER = -1;

    static CourseForm blank(PageTimes times) {
        var usual = CoursePlan.Reminders.USUAL;
        return new CourseForm(
                "no",
                times.inDays(PROPOSE_DAYS),
                times.inDays(APPROVE_DAYS),
                "counts",
                String.valueOf(usual.firstAfterDays()),
                String.valueOf(usual.everyDays()),
                YES,
                CoursePlan.Reports.USUAL.release(),
                YES,
                "no");
    }

    public boolean isNominating() {
        return YES.equals(nominates);
    }

    public boolean isUndecidedCounting() {
        return !"waits".equals(undecided);
    }

    public boolean isRemindingAtTheEnd() {
        return YES.equals(dayBeforeEnd);
    }

    public boolean isAskingForComments() {
        return !"no".equals(comments);
    }

    public boolean isHrReading() {
        return YES.equals(hrReads);
    }

    CoursePlan plan(PageTimes times) {
        return new CoursePlan(
                isNominating(),
                time(proposeUntil, times),
                time(approveUntil, times),
                isUndecidedCounting(),
                new CoursePlan.Reminders(number(firstAfterDays), number(everyDays), isRemindingAtTheEnd()),
                new CoursePlan.Reports(
                        release == null ? CoursePlan.Reports.USUAL.release() : release.strip(),
                        isAskingForComments(),
                        isHrReading()));
    }

    private static Optional<Instant> time(@Nullable String input, PageTimes times) {
        return input == null ? Optional.empty() : times.fromInput(input.strip());
    }

    /** A missing number is as usual, a wrong one is told. */
    private static int number(@Nullable String text) {
        if (text == null) {
            return CoursePlan.Reminders.USUAL.firstAfterDays();
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return NO_NUMBER;
        }
    }
}
