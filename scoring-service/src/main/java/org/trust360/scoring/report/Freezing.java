package org.trust360.scoring.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Campaigns;
import org.trust360.scoring.campaign.ReleaseRule;
import org.trust360.scoring.fact.Fact;
import org.trust360.scoring.fact.Facts;
import org.trust360.scoring.growth.CycleFact;
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
    private final Facts facts;

    Freezing(Campaigns campaigns, Reports reports, Facts facts) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.facts = facts;
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
        var earlier = earlier(campaign, now);
        return GrowthMaking.of(earlier.stream().map(Freezing::read).toList(), now, facts(now.subject(), earlier))
                .map(release::with)
                .orElse(release);
    }

    /** A fact counts in the cycle whose report was the next to be given after it was stated. */
    private List<CycleFact> facts(String subject, List<FrozenReport> earlier) {
        var given = earlier.stream().map(this::givenOn).toList();
        return facts.about(subject).stream()
                .map(fact -> {
                    var day = LocalDate.ofInstant(fact.at(), ZoneOffset.UTC);
                    long before =
                            given.stream().filter(one -> !one.isAfter(day)).count();
                    return new CycleFact(
                            Math.toIntExact(before) + 1,
                            kind(fact),
                            fact.basis(),
                            fact.kind().severity(),
                            fact.role());
                })
                .toList();
    }

    private static CycleFact.Kind kind(Fact fact) {
        return fact.kind() == Fact.Kind.ADMISSION ? CycleFact.Kind.ADMISSION : CycleFact.Kind.DECEPTION;
    }

    private LocalDate givenOn(FrozenReport report) {
        var day = report.releasedOn();
        return day == null ? campaigns.releasedOn(report.campaign()).orElseThrow() : day;
    }

    private static Report read(FrozenReport report) {
        return ReportJson.read(report.json());
    }

    /** Of each earlier campaign on the same themes the last version that the leader was given, the first cycle first. */
    private List<FrozenReport> earlier(Campaign campaign, Report now) {
        var latest = new LinkedHashMap<String, FrozenReport>();
        reports.about(now.subject()).stream()
                .filter(report -> !report.campaign().equals(campaign.id()))
                .filter(report -> isGiven(campaign, report))
                .filter(report -> GrowthMaking.isComparable(read(report), now))
                .sorted(Comparator.comparing((FrozenReport report) -> isPrevious(campaign, report))
                        .thenComparing(FrozenReport::madeAt)
                        .thenComparingInt(FrozenReport::version))
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
