package org.trust360.scoring.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.scoring.campaign.Campaigns;
import org.trust360.scoring.campaign.Coaches;
import org.trust360.scoring.campaign.ReleaseRule;
import org.trust360.scoring.campaign.ReportTerms;
import org.trust360.scoring.trail.AuditTrail;

/**
 * Who may read a report (S1): the leader it is about once it is released; in a campaign whose reports are released by
 * coaches the assigned coach, as soon as it is ready and as long as they are assigned; HR once it is released, where that
 * was agreed. Nobody else learns that there is one.
 */
@Component
public class Readers {

    private final Reports reports;
    private final Campaigns campaigns;
    private final Coaches coaches;
    private final AuditTrail trail;

    Readers(Reports reports, Campaigns campaigns, Coaches coaches, AuditTrail trail) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.coaches = coaches;
        this.trail = trail;
    }

    /** The report, if the viewer may read it. That a coach or HR read it is noted first. */
    public Optional<Reading> find(Viewer viewer, String reportId) {
        var reading =
                reports.find(reportId).flatMap(report -> role(viewer, report).map(role -> new Reading(report, role)));
        reading.filter(one -> one.role() != Reading.Role.LEADER)
                .ifPresent(_ -> trail.note(viewer.actor(), "report.read", reportId));
        return reading;
    }

    /** The report, if the viewer coaches the leader; for what coaches do besides reading, which is noted by itself. */
    public Optional<FrozenReport> coachedBy(Viewer viewer, String reportId) {
        return reports.find(reportId).filter(report -> isCoach(viewer, report));
    }

    /** The reports that are ready of all whom the viewer coaches, in the order of ids that say nothing (T4). */
    public List<FrozenReport> coachedBy(Viewer viewer) {
        return viewer.person().isEmpty()
                ? List.of()
                : coaches.of(viewer.person()).stream()
                        .flatMap(one -> reports.latest(one.campaign(), one.subject()).stream())
                        .filter(report -> isCoach(viewer, report))
                        .sorted(Comparator.comparing(FrozenReport::id))
                        .toList();
    }

    private Optional<Reading.Role> role(Viewer viewer, FrozenReport report) {
        if (report.isReleased() && viewer.person().equals(report.subject())) {
            return Optional.of(Reading.Role.LEADER);
        }
        if (isCoach(viewer, report)) {
            return Optional.of(Reading.Role.COACH);
        }
        return viewer.hr() && report.isReleased() && terms(report).hrReads()
                ? Optional.of(Reading.Role.HR)
                : Optional.empty();
    }

    private boolean isCoach(Viewer viewer, FrozenReport report) {
        return !viewer.person().isEmpty()
                && coaches.find(report.campaign(), report.subject()).equals(Optional.of(viewer.person()))
                && terms(report).release() == ReleaseRule.COACH;
    }

    private ReportTerms terms(FrozenReport report) {
        return campaigns.find(report.campaign()).orElseThrow().reports();
    }
}
