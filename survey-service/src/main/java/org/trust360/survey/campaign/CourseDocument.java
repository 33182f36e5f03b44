package org.trust360.survey.campaign;

import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.plan.Course;
import org.trust360.survey.plan.ReleaseRule;
import org.trust360.survey.plan.ReportTerms;

/** The stored form of a course. */
final class CourseDocument {

    private CourseDocument() {}

    static Document of(Course course) {
        var reminders = course.reminders();
        return new Document(
                        "nomination",
                        course.nomination().map(CourseDocument::nomination).orElse(null))
                .append("firstAfterDays", reminders.firstAfterDays())
                .append("everyDays", reminders.everyDays())
                .append("dayBeforeEnd", reminders.dayBeforeEnd())
                .append("reports", reports(course.reports()));
    }

    private static Document reports(ReportTerms reports) {
        return new Document("release", reports.release().word())
                .append("comments", reports.comments())
                .append("hrReads", reports.hrReads());
    }

    /** Campaigns of earlier versions say nothing of their reports. */
    private static ReportTerms reports(@Nullable Document document) {
        return document == null
                ? ReportTerms.USUAL
                : new ReportTerms(
                        ReleaseRule.of(document.getString("release")).orElseThrow(),
                        document.getBoolean("comments"),
                        document.getBoolean("hrReads"));
    }

    /** Campaigns of earlier versions say nothing of their course. */
    static Course read(@Nullable Document document) {
        return document == null
                ? Course.USUAL
                : new Course(
                        Optional.ofNullable(document.get("nomination", Document.class))
                                .map(CourseDocument::nomination),
                        new Course.ReminderPlan(
                                document.getInteger("firstAfterDays"),
                                document.getInteger("everyDays"),
                                document.getBoolean("dayBeforeEnd")),
                        reports(document.get("reports", Document.class)));
    }

    private static Document nomination(Course.Nomination nomination) {
        return new Document("proposeUntil", Date.from(nomination.proposeUntil()))
                .append("approveUntil", Date.from(nomination.approveUntil()))
                .append("undecidedCounts", nomination.undecidedCounts());
    }

    private static Course.Nomination nomination(Document document) {
        return new Course.Nomination(
                document.getDate("proposeUntil").toInstant(),
                document.getDate("approveUntil").toInstant(),
                document.getBoolean("undecidedCounts"));
    }
}
