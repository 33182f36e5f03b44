package org.trust360.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A9: figures over leaders. */
class RollUpAuditorTests {

    @Test
    void refusesAUnitOfFewerThanThreeLeaders() {
        assertThat(RollUpAuditor.violations(List.of(unit("small", "a", "b"))))
                .extracting(Violation::rule)
                .contains(Rule.A9);
        assertThat(RollUpAuditor.violations(List.of(unit("enough", "a", "b", "c"))))
                .isEmpty();
    }

    @Test
    void refusesAUnitThatIsMostlyAboutOneLeader() {
        assertThat(RollUpAuditor.violations(List.of(new RollUp("half", 0, Map.of("a", 10, "b", 5, "c", 5)))))
                .isEmpty();
        assertThat(RollUpAuditor.violations(List.of(new RollUp("more", 0, Map.of("a", 11, "b", 5, "c", 5)))))
                .extracting(Violation::cell)
                .containsExactly("more");
    }

    @Test
    void refusesAUnitBesideTheWholeWithoutTwo() {
        var whole = unit("whole", "a", "b", "c", "d", "e", "f");
        var most = unit("most", "a", "b", "c", "d");
        var half = unit("half", "a", "b", "c");

        assertThat(RollUpAuditor.violations(List.of(whole, most)))
                .extracting(Violation::cell)
                .containsExactly("most");
        assertThat(RollUpAuditor.violations(List.of(whole, half))).isEmpty();
    }

    @Test
    void refusesUnitsThatOverlap() {
        var ab = unit("ab", "a1", "a2", "b1", "b2");
        var bc = unit("bc", "b1", "b2", "c1", "c2");
        var ac = unit("ac", "a1", "a2", "c1", "c2");

        assertThat(RollUpAuditor.violations(List.of(ab, bc))).isEmpty();
        assertThat(RollUpAuditor.violations(List.of(ab, bc, ac))).isNotEmpty();
        assertThat(RollUpAuditor.publishable(List.of(ab, bc, ac))).containsExactly(ab, bc);
    }

    @Test
    void keepsVariablesApart() {
        var whole = unit("whole", "a", "b", "c", "d", "e", "f");
        var other = new RollUp("most", 1, Map.of("a", 5, "b", 5, "c", 5, "d", 5));

        assertThat(RollUpAuditor.violations(List.of(whole, other))).isEmpty();
    }

    @Test
    void leavesOutTheLastOfWhatSaysTooMuchTogether() {
        var whole = unit("whole", "a", "b", "c", "d", "e", "f", "g");
        var half = unit("half", "a", "b", "c");
        var most = unit("most", "a", "b", "c", "d", "e");

        assertThat(RollUpAuditor.publishable(List.of(whole, half, most, unit("small", "g"))))
                .containsExactly(whole, half);
    }

    private static RollUp unit(String name, String... leaders) {
        var answers = new TreeMap<String, Integer>();
        for (var leader : leaders) {
            answers.put(leader, 5);
        }
        return new RollUp(name, 0, answers);
    }
}
