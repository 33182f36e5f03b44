package org.trust360.survey.campaign;

import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

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
                .append("dayBeforeEnd", reminders.dayBeforeEnd());
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
                                document.getBoolean("dayBeforeEnd")));
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
