package org.trust360.scoring.growth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.congruence.TrustConstants;
import org.trust360.scoring.congruence.TrustScenario;
import org.trust360.scoring.congruence.TrustScenario.Cycle;
import org.trust360.scoring.congruence.TrustScenario.State;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;
import org.trust360.scoring.publication.Growth;
import org.trust360.scoring.publication.Report;

/**
 * Draws the trust scenario through the cycles of one subject, for character and for competence. The evidence is the
 * published perception over the themes of the basis, drawn to what is usual; the scenario starts at the evidence of the
 * first cycle that has one.
 */
final class ScenarioMaking {

    /** The quantile of Student's t that the published intervals are made with: .975 at the norm's 4 degrees of freedom. */
    private static final double QUANTILE = 2.7764;

    private static final int DECIMALS = 2;

    private final List<Report> cycles;
    private final List<CycleFact> facts;
    private final EvidencePrior prior = EvidencePrior.withDefaults();

    private ScenarioMaking(List<Report> cycles, List<CycleFact> facts) {
        this.cycles = cycles;
        this.facts = facts;
    }

    static Optional<Growth.Scenario> of(List<Report> earlier, Report now, List<CycleFact> facts) {
        var making = new ScenarioMaking(
                Stream.concat(earlier.stream(), Stream.of(now)).toList(), facts);
        var lines = Stream.of(Basis.values())
                .flatMap(basis -> making.line(basis).stream())
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Growth.Scenario(
                        false, lines, facts.stream().map(ScenarioMaking::stated).toList()));
    }

    private Optional<Growth.Line> line(Basis basis) {
        var steps = new ArrayList<Cycle>();
        for (int cycle = 1; cycle <= cycles.size(); cycle++) {
            steps.add(step(cycle, basis));
        }
        return steps.stream()
                .map(Cycle::evidence)
                .filter(Figure::isKnown)
                .findFirst()
                .map(start -> drawn(basis, State.of(start.value()), steps));
    }

    private static Growth.Line drawn(Basis basis, State start, List<Cycle> steps) {
        var states =
                TrustScenario.of(TrustConstants.withDefaults(), start, steps).states();
        var written = new ArrayList<Growth.State>();
        for (int cycle = 1; cycle < states.size(); cycle++) {
            var state = states.get(cycle);
            var evidence = steps.get(cycle - 1).evidence().orNull();
            written.add(new Growth.State(
                    cycle,
                    rounded(state.trust()),
                    rounded(state.ceiling()),
                    evidence == null ? null : rounded(evidence)));
        }
        return new Growth.Line(word(basis), written);
    }

    private Cycle step(int cycle, Basis basis) {
        var stated = facts.stream()
                .filter(fact -> fact.cycle() == cycle && fact.basis() == basis)
                .toList();
        boolean admitted = stated.stream().anyMatch(fact -> fact.kind() == CycleFact.Kind.ADMISSION);
        double deception = stated.stream()
                .filter(fact -> fact.kind() == CycleFact.Kind.DECEPTION)
                .mapToDouble(CycleFact::severity)
                .max()
                .orElse(0);
        var perception = perception(cycles.get(cycle - 1), basis);
        if (perception == null) {
            return new Cycle(Figure.missing(Reason.TOO_FEW_ANSWERS), 0, basis, admitted, deception);
        }
        double error = standardError(perception);
        return new Cycle(
                Figure.of(prior.estimate(perception.value(), error)),
                prior.standardDeviation(error),
                basis,
                admitted,
                deception);
    }

    /** Over the themes of the basis, as a share of the scale; null where none is shown. */
    private static @Nullable Published perception(Report report, Basis basis) {
        int scaleMax = report.questionnaire().scaleMax();
        var shown = report.themes().stream()
                .filter(theme -> theme.basis().equals(word(basis)))
                .map(theme -> Published.of(theme.others().perception()))
                .filter(Objects::nonNull)
                .map(figure -> figure.share(scaleMax))
                .toList();
        return shown.isEmpty() ? null : Published.meanOf(shown);
    }

    /** From the side of the interval that is not cut off at the end of the scale. */
    private static double standardError(Published figure) {
        return Math.max(figure.high() - figure.value(), figure.value() - figure.low()) / QUANTILE;
    }

    private static Growth.StatedFact stated(CycleFact fact) {
        return new Growth.StatedFact(fact.cycle(), word(fact.kind()), word(fact.basis()), fact.role());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static double rounded(double share) {
        return BigDecimal.valueOf(share)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
