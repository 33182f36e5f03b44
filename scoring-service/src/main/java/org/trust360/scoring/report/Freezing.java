package org.trust360.scoring.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.fact.Fact;
import org.trust360.scoring.fact.Facts;
import org.trust360.scoring.growth.CycleFact;
import org.trust360.scoring.growth.GrowthMaking;
import org.trust360.scoring.publication.AuditedRelease;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.EarlierCycles.Before;
import org.trust360.scoring.report.EarlierCycles.Ready;

/**
 * Freezes reports. A report of a next cycle says what changed since the one before it. Beside the answers it depends on
 * nothing that happened after its campaign opened: so it says the same whenever it is made, in whatever order events come.
 */
@Component
final class Freezing {

    private final Reports reports;
    private final EarlierCycles cycles;
    private final Facts facts;

    Freezing(Reports reports, EarlierCycles cycles, Facts facts) {
        this.reports = reports;
        this.cycles = cycles;
        this.facts = facts;
    }

    Reports reports() {
        return reports;
    }

    /** Empty as long as a report about the subject has to wait for what was before. */
    Optional<Ready> ready(Campaign campaign, String subject) {
        return cycles.ready(campaign).filter(ready -> cycles.isReported(ready, subject, reports));
    }

    /** A pulse is shown beside the report it asks about again, and says nothing of growth itself. */
    FrozenReport freeze(Ready ready, AuditedRelease release) {
        return ready.campaign().lineage().isPulse()
                ? reports.freezePulse(release)
                : reports.freeze(grown(ready, release));
    }

    private AuditedRelease grown(Ready ready, AuditedRelease release) {
        var now = release.report();
        var known = reports.about(now.subject()).stream()
                .collect(Collectors.toMap(
                        FrozenReport::campaign,
                        report -> report,
                        BinaryOperator.maxBy(Comparator.comparingInt(FrozenReport::version))));
        var earlier = ready.before().stream()
                .flatMap(before -> cycle(before, known.get(before.id()), now).stream())
                .toList();
        return GrowthMaking.of(earlier.stream().map(Cycle::report).toList(), now, facts(now.subject(), ready, earlier))
                .map(release::with)
                .orElse(release);
    }

    /** An earlier campaign, with what it said about the same subject on the same themes. */
    private record Cycle(Before campaign, Report report) {}

    private static Optional<Cycle> cycle(Before before, @Nullable FrozenReport known, Report now) {
        return Optional.ofNullable(known)
                .map(frozen -> ReportJson.read(frozen.json()))
                .filter(report -> GrowthMaking.isComparable(report, now))
                .map(report -> new Cycle(before, report));
    }

    /** A fact counts in the first cycle that opens after it was stated. */
    private List<CycleFact> facts(String subject, Ready ready, List<Cycle> earlier) {
        return facts.about(subject).stream()
                .filter(fact -> fact.at().isBefore(ready.openedAt()))
                .map(fact -> counted(fact, earlier))
                .toList();
    }

    private static CycleFact counted(Fact fact, List<Cycle> earlier) {
        long openedBefore = earlier.stream()
                .filter(cycle -> !fact.at().isBefore(cycle.campaign().openedAt()))
                .count();
        var kind = fact.kind() == Fact.Kind.ADMISSION ? CycleFact.Kind.ADMISSION : CycleFact.Kind.DECEPTION;
        return new CycleFact(
                Math.toIntExact(openedBefore) + 1,
                kind,
                fact.basis(),
                fact.kind().severity(),
                fact.role());
    }
}
