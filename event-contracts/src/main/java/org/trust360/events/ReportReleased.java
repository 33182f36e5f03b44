package org.trust360.events;

/** The leader may see the report from now on, and is owed a mail that says so. */
public record ReportReleased(String reportId, String campaignId, String subjectId) implements ReportEvent {

    public static final EventType<ReportReleased> TYPE = new EventType<>("report.released", 1, ReportReleased.class);

    @Override
    public String key() {
        return subjectId;
    }
}
