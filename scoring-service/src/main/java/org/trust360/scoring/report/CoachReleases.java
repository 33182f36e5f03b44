package org.trust360.scoring.report;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.trust360.scoring.trail.AuditTrail;

/** Releases single reports. The others are told a moment later, and again after a crash. */
@Component
public class CoachReleases {

    private final Reports reports;
    private final ReportAnnouncer announcer;
    private final AuditTrail trail;
    private final Clock clock;

    CoachReleases(Reports reports, ReportAnnouncer announcer, AuditTrail trail, Clock clock) {
        this.reports = reports;
        this.announcer = announcer;
        this.trail = trail;
        this.clock = clock;
    }

    /** Lets the leader see the report, from now on and for good; a repeat changes nothing. */
    public void release(Viewer coach, FrozenReport report) {
        trail.note(coach.actor(), "report.release", report.id());
        reports.releaseUntold(report.id(), LocalDate.now(clock));
    }

    @Scheduled(fixedDelayString = "PT1S")
    void tell() {
        for (var report : reports.untold()) {
            announcer.announce(report, Announcement.RELEASED);
            reports.told(report.id());
        }
    }
}
