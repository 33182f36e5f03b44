package org.trust360.scoring.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.publication.Growth;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;

class ScenarioMakingTests {

    private final Report report = GrowthMakingTests.report("L01");

    @Test
    void neverCallsItselfMeasured() {
        assertThat(scenario(3, List.of()).measured()).isFalse();
    }

    @Test
    void drawsALineForCharacterAndOneForCompetence() {
        var scenario = scenario(3, List.of());

        assertThat(scenario.lines()).extracting(Growth.Line::basis).containsExactly("character", "competence");
        assertThat(scenario.lines())
                .allSatisfy(line -> assertThat(line.states())
                        .extracting(Growth.State::cycle)
                        .containsExactly(1, 2, 3));
    }

    /** Fixed point of scoring.md 2.7: the same evidence in every cycle moves nothing. */
    @Test
    void staysWhereTheEvidenceStays() {
        assertThat(scenario(4, List.of()).lines())
                .allSatisfy(line -> assertThat(line.states())
                        .extracting(Growth.State::trust)
                        .containsOnly(line.states().getFirst().trust()));
    }

    @Test
    void holdsTrustUnderTheCeilingThatADeceptionLeaves() {
        var deceived = new CycleFact(2, CycleFact.Kind.DECEPTION, Basis.CHARACTER, 1, "hr");
        var line = scenario(3, List.of(deceived)).lines().getFirst();

        assertThat(line.states()).extracting(Growth.State::ceiling).containsExactly(1.0, 0.5, 0.5);
        assertThat(line.states().getLast().trust()).isLessThanOrEqualTo(0.5);
        assertThat(scenario(3, List.of(deceived)).lines().getLast().states())
                .as("competence is not touched")
                .extracting(Growth.State::ceiling)
                .containsOnly(1.0);
    }

    @Test
    void saysWhichFactsWereEnteredAndByWhichRole() {
        var admitted = new CycleFact(2, CycleFact.Kind.ADMISSION, Basis.COMPETENCE, 0, "hr");

        assertThat(scenario(2, List.of(admitted)).facts())
                .containsExactly(new Growth.StatedFact(2, "admission", "competence", "hr"));
    }

    @Test
    void hasNoLineWithoutEvidence() {
        var nothing = Publication.of(Sim360.campaign(), "L01", List.of());

        assertThat(ScenarioMaking.of(List.of(nothing), nothing, List.of())).isEmpty();
    }

    /** By hand for a standard error of .1: lambda = .0171 / .0271 = .631, estimate of .9 = .631 .9 + .369 .7. */
    @Test
    void drawsEvidenceOfFewRatersToWhatIsUsual() {
        var prior = EvidencePrior.withDefaults();

        assertThat(prior.lambda(0.1)).isCloseTo(0.631, within(0.0005));
        assertThat(prior.estimate(0.9, 0.1)).isCloseTo(0.8262, within(0.0001));
        assertThat(prior.standardDeviation(0.1)).isCloseTo(0.0794, within(0.0001));
    }

    private Growth.Scenario scenario(int cycles, List<CycleFact> facts) {
        return ScenarioMaking.of(Collections.nCopies(cycles - 1, report), report, facts)
                .orElseThrow();
    }
}
