package org.trust360.scoring.congruence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.RandomCases;
import org.trust360.scoring.congruence.TrustScenario.Cycle;
import org.trust360.scoring.congruence.TrustScenario.State;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;

/** The invariants of the update across cycles (section 2.7), for any constants that character outweighs competence in. */
class TrustScenarioTests {

    private static final int CASES = 5_000;
    private static final double CLOSE = 1e-12;

    private static final RandomCases<TrustCase> STEPS =
            RandomCases.of(TrustCase::made).shrinkingBy(TrustCase::smaller);

    @Test
    void trustAndCeilingStayBetweenZeroAndOneAndTrustUnderTheCeiling() {
        STEPS.hold(CASES, given -> {
            var next = given.after(given.cycle());
            assertThat(next.trust()).isBetween(0.0, next.ceiling());
            assertThat(next.ceiling()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void betterEvidenceNeverGivesLessTrust() {
        STEPS.hold(CASES, given -> {
            double first = given.cycle().evidence().isKnown()
                    ? given.cycle().evidence().value()
                    : 0.5;
            double worse = Math.min(first, given.other());
            double better = Math.max(first, given.other());
            assertThat(given.after(evidence(given.cycle(), better)).trust())
                    .isGreaterThanOrEqualTo(
                            given.after(evidence(given.cycle(), worse)).trust() - CLOSE);
        });
    }

    @Test
    void moreTrustBeforeNeverGivesLessTrustAfter() {
        STEPS.hold(CASES, given -> {
            var ceiling = given.state().ceiling();
            var less = new State(Math.min(given.state().trust(), given.other()), ceiling);
            var more = new State(Math.max(given.state().trust(), given.other()), ceiling);
            assertThat(more.after(given.cycle(), given.constants()).trust())
                    .isGreaterThanOrEqualTo(
                            less.after(given.cycle(), given.constants()).trust() - CLOSE);
        });
    }

    /** For equal distances up and down, without noise and without a ceiling. */
    @Test
    void trustFallsAtLeastAsFarAsItRises() {
        STEPS.hold(CASES, given -> {
            double distance = given.other() / 2;
            var middle = State.of(0.5);
            var basis = given.cycle().basis();
            double rise = middle.after(Cycle.of(0.5 + distance, 0, basis), given.constants())
                            .trust()
                    - 0.5;
            double fall = 0.5
                    - middle.after(Cycle.of(0.5 - distance, 0, basis), given.constants())
                            .trust();
            assertThat(fall).isGreaterThanOrEqualTo(rise - CLOSE);
            assertThat(rise).isGreaterThanOrEqualTo(0);
        });
    }

    @Test
    void characterFallsFurthestAndAdmittedCompetenceLeast() {
        STEPS.hold(CASES, given -> {
            var character = given.after(breach(given.cycle(), Basis.CHARACTER, false));
            var competence = given.after(breach(given.cycle(), Basis.COMPETENCE, false));
            var admitted = given.after(breach(given.cycle(), Basis.COMPETENCE, true));
            assertThat(character.trust()).isLessThanOrEqualTo(competence.trust() + CLOSE);
            assertThat(competence.trust()).isLessThanOrEqualTo(admitted.trust() + CLOSE);
        });
    }

    /** Admitting a breach of character is neutral with the constants of the product: denial is never worth more. */
    @Test
    void admissionNeitherMendsNorWorsensABreachOfCharacter() {
        STEPS.hold(CASES, given -> {
            var constants = TrustConstants.withDefaults();
            assertThat(given.state().after(breach(given.cycle(), Basis.CHARACTER, true), constants))
                    .isEqualTo(given.state().after(breach(given.cycle(), Basis.CHARACTER, false), constants));
        });
    }

    @Test
    void deceptionOnlyLowers() {
        STEPS.hold(CASES, given -> {
            var honest = given.after(with(given.cycle(), 0));
            var mild = given.after(with(given.cycle(), given.other() / 2));
            var severe = given.after(with(given.cycle(), given.other()));
            assertThat(mild.trust()).isLessThanOrEqualTo(honest.trust());
            assertThat(mild.ceiling()).isLessThanOrEqualTo(honest.ceiling());
            assertThat(severe.trust()).isLessThanOrEqualTo(mild.trust());
            assertThat(severe.ceiling()).isLessThanOrEqualTo(mild.ceiling());
        });
    }

    @Test
    void evidenceThatEqualsTrustChangesNothing() {
        STEPS.hold(CASES, given -> {
            var same = new Cycle(
                    Figure.of(given.state().trust()), given.cycle().standardError(), Basis.CHARACTER, false, 0);
            assertThat(given.after(same).trust()).isEqualTo(given.state().trust());
        });
    }

    @Test
    void trustNeverPassesTheEvidence() {
        STEPS.hold(CASES, given -> {
            var cycle = with(evidence(given.cycle(), given.other()), 0);
            double before = given.state().trust();
            double after = State.of(before).after(cycle, given.constants()).trust();
            assertThat(after)
                    .isBetween(Math.min(before, given.other()) - CLOSE, Math.max(before, given.other()) + CLOSE);
        });
    }

    @Test
    void aCycleWithoutEvidenceLeavesTrustWhereItIs() {
        STEPS.hold(CASES, given -> {
            var silent = new Cycle(Figure.missing(Reason.TOO_FEW_ANSWERS), 0, Basis.CHARACTER, false, 0);
            assertThat(given.after(silent).trust()).isEqualTo(given.state().trust());
        });
    }

    /** The dead zone joins its two halves without a step. */
    @Test
    void aLittleLessEvidenceIsALittleLessTrust() {
        STEPS.hold(CASES, given -> {
            double kink = given.state().trust()
                    - given.constants().deadZone() * given.cycle().standardError();
            double at = Math.clamp(kink, 1e-9, 1.0);
            double above = given.after(evidence(given.cycle(), at)).trust();
            double below = given.after(evidence(given.cycle(), at - 1e-9)).trust();
            assertThat(above - below).isCloseTo(0, within(2e-9));
        });
    }

    /** Not invariant under the order of cycles: of the same news, the bad ones hurt more when they come last. */
    @Test
    void badNewsLastEndsLower() {
        STEPS.hold(CASES, given -> {
            double trust = given.state().trust();
            double bad = trust * given.other();
            double good = trust + (1 - trust) * given.other();
            var fall = Cycle.of(bad, 0, Basis.CHARACTER);
            var rise = Cycle.of(good, 0, Basis.CHARACTER);
            var badFirst = TrustScenario.of(TrustConstants.withDefaults(), State.of(trust), List.of(fall, rise));
            var badLast = TrustScenario.of(TrustConstants.withDefaults(), State.of(trust), List.of(rise, fall));
            if (good - bad > 1e-6) {
                assertThat(badFirst.end().trust()).isGreaterThan(badLast.end().trust());
            }
        });
    }

    @Test
    void longScenariosStayInTheirBounds() {
        RandomCases.of(TrustScenarioTests::cycles)
                .shrinkingBy(cycles -> RandomCases.smaller(cycles, _ -> Stream.empty()))
                .hold(1_000, cycles -> {
                    var scenario = TrustScenario.of(TrustConstants.withDefaults(), State.of(0.5), cycles);
                    assertThat(scenario.states()).hasSize(cycles.size() + 1);
                    assertThat(scenario.states())
                            .allSatisfy(state -> assertThat(state.trust()).isBetween(0.0, state.ceiling()));
                });
    }

    private static List<Cycle> cycles(Random random) {
        var cycles = new ArrayList<Cycle>();
        for (int i = random.nextInt(40); i > 0; i--) {
            cycles.add(TrustCase.cycle(random));
        }
        return cycles;
    }

    private static Cycle evidence(Cycle cycle, double evidence) {
        return new Cycle(
                Figure.of(evidence), cycle.standardError(), cycle.basis(), cycle.admitted(), cycle.deception());
    }

    private static Cycle breach(Cycle cycle, Basis basis, boolean admitted) {
        return new Cycle(cycle.evidence(), cycle.standardError(), basis, admitted, cycle.deception());
    }

    private static Cycle with(Cycle cycle, double deception) {
        return new Cycle(cycle.evidence(), cycle.standardError(), cycle.basis(), cycle.admitted(), deception);
    }
}
