package org.trust360.events;

/** The report about a subject is computed and frozen. Nobody may see it yet. */
public record ReportReady(String reportId, String campaignId, String subjectId) implements ReportEvent {

    public static final EventType<ReportReady> TYPE = new EventType<>("report.ready", 1, ReportReady.class);

    @Override
    public String key() {
        return subjectId;
    }
}
