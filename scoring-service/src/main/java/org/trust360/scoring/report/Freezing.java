package org.trust360.scoring.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Campaigns;
import org.trust360.scoring.campaign.ReleaseRule;
import org.trust360.scoring.growth.GrowthMaking;
import org.trust360.scoring.publication.AuditedRelease;
import org.trust360.scoring.publication.Report;

/**
 * Freezes reports. A report of a next cycle says what changed since the one before it, from what the leader has been
 * given of it. So that it says the same whenever it is made, it is not made before the earlier campaign is released.
 */
@Component
final class Freezing {

    private final Campaigns campaigns;
    private final Reports reports;

    Freezing(Campaigns campaigns, Reports reports) {
        this.campaigns = campaigns;
        this.reports = reports;
    }

    Reports reports() {
        return reports;
    }

    /** Where coaches release, one leader may be long before another, and nobody waits for all. */
    boolean mustWait(Campaign campaign) {
        var previous = campaign.lineage().previous();
        return previous != null
                && campaigns.releasedOn(previous).isEmpty()
                && campaigns
                        .find(previous)
                        .filter(earlier -> earlier.reports().release() == ReleaseRule.COACH)
                        .isEmpty();
    }

    /** A pulse is shown beside the report it asks about again, and says nothing of growth itself. */
    FrozenReport freeze(Campaign campaign, AuditedRelease release) {
        return campaign.lineage().isPulse() ? reports.freezePulse(release) : reports.freeze(grown(campaign, release));
    }

    private AuditedRelease grown(Campaign campaign, AuditedRelease release) {
        var now = release.report();
        return GrowthMaking.of(earlier(campaign, now), now, List.of())
                .map(release::with)
                .orElse(release);
    }

    /** Of each earlier campaign on the same themes the last version that the leader was given, the first cycle first. */
    private List<Report> earlier(Campaign campaign, Report now) {
        var latest = new LinkedHashMap<String, Report>();
        reports.about(now.subject()).stream()
                .filter(report -> !report.campaign().equals(campaign.id()))
                .filter(report -> isGiven(campaign, report))
                .sorted(Comparator.comparing((FrozenReport report) -> isPrevious(campaign, report))
                        .thenComparing(FrozenReport::madeAt)
                        .thenComparingInt(FrozenReport::version))
                .map(report -> ReportJson.read(report.json()))
                .filter(report -> GrowthMaking.isComparable(report, now))
                .forEach(report -> {
                    latest.remove(report.campaign());
                    latest.put(report.campaign(), report);
                });
        return List.copyOf(latest.values());
    }

    /** The release of the earlier campaign may be known a moment before it is noted at its reports. */
    private boolean isGiven(Campaign campaign, FrozenReport report) {
        return report.isReleased()
                || (isPrevious(campaign, report)
                        && campaigns.releasedOn(report.campaign()).isPresent());
    }

    private static boolean isPrevious(Campaign campaign, FrozenReport report) {
        return report.campaign().equals(campaign.lineage().previous());
    }
}
