package org.trust360.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.scoring.audit.Groups.broken;
import static org.trust360.scoring.audit.Groups.figure;
import static org.trust360.scoring.audit.Groups.people;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A5: a further release waits for k new answers in every figure. */
class VersionRuleTests {

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2, true", "3, false", "8, false"})
    void waitsForEnoughNewAnswers(int late, boolean waits) {
        var first = figure("peers", people(0, 5));
        var second = figure("peers", people(0, 5 + late));

        assertThat(broken(Groups.audit(3, Set.of(), List.of(first), List.of(second)))
                        .contains(Rule.A5))
                .isEqualTo(waits);
    }

    @Test
    void looksAtEveryFigure() {
        var earlier = List.of(figure("peers", people(0, 5)), Cell.of("reports", 0, people(10, 15), null));
        var later = List.of(figure("peers", people(0, 9)), Cell.of("reports", 0, people(10, 16), null));

        assertThat(Groups.audit(3, Set.of(), earlier, later))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.violations())
                                .filteredOn(violation -> violation.rule() == Rule.A5)
                                .extracting(Violation::cell)
                                .containsExactly("reports"));
    }

    @Test
    void letsNamedPeopleAnswerLate() {
        assertThat(broken(Groups.audit(
                        3,
                        Set.of(0, 1),
                        List.of(figure("manager", Set.of(0))),
                        List.of(figure("manager", Set.of(0, 1)), figure("peers", people(5, 9))))))
                .isEmpty();
    }

    /** All versions count: the third is held against the first as well as against the second. */
    @Test
    void remembersAllVersions() {
        var first = new PastRelease(List.of(figure("v1", people(0, 5))));
        var second = new PastRelease(List.of(figure("v2", people(4, 9))));
        var third = new Proposal(new Policy(3), Set.of(), List.of(figure("v3", people(0, 9))), List.of());

        assertThat(broken(ReleaseAuditor.audit(third, List.of(first, second)))).contains(Rule.A5, Rule.A4);
    }
}
