package org.trust360.scoring.report;

import org.springframework.stereotype.Component;
import org.trust360.delivery.outbox.Announcer;
import org.trust360.events.ReportEvent;
import org.trust360.events.ReportReady;
import org.trust360.events.ReportReleased;
import org.trust360.events.wire.Envelope;

/** Tells the others of a report, at least once; a repeat carries the same event. */
@Component
final class ReportAnnouncer {

    private static final String SOURCE = "/scoring-service";

    private final Announcer announcer;
    private final Reports reports;

    ReportAnnouncer(Announcer announcer, Reports reports) {
        this.announcer = announcer;
        this.reports = reports;
    }

    /** Returns when the broker has the event. */
    void announce(FrozenReport report, Announcement announcement) {
        if (reports.isAnnounced(report.id(), announcement)) {
            return;
        }
        var event = event(report, announcement);
        announcer.announce(new Envelope<>(announcement.eventId(report.id()), report.madeAt(), SOURCE, event));
        reports.announced(report.id(), announcement);
    }

    private static ReportEvent event(FrozenReport report, Announcement announcement) {
        return switch (announcement) {
            case READY -> new ReportReady(report.id(), report.campaign(), report.subject());
            case RELEASED -> new ReportReleased(report.id(), report.campaign(), report.subject());
        };
    }
}
