package org.trust360.scoring.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at what would be published about one leader, together with everything that was published before, and lets it pass
 * or refuses it. All rules always run.
 *
 * <p>The rules know who is in which figure and which values would be out. They never look at an answer, so a refusal
 * tells nothing about one. All viewers are taken to put together what they see: who sees a figure makes no difference.
 *
 * <p>What is not promised: that somebody who answered cannot subtract the own answer. A group of k is then one of k - 1
 * others.
 */
public final class ReleaseAuditor {

    /** Changes with every change of the rules; part of every decision record. */
    public static final int VERSION = 1;

    private ReleaseAuditor() {}

    /**
     * The verdict on a proposal.
     *
     * @param earlier every release of the same campaign about the same leader so far; the numbers of people and
     *     variables mean the same in all of them
     */
    public static Verdict audit(Proposal proposal, List<PastRelease> earlier) {
        var past = earlier.stream().flatMap(release -> release.cells().stream()).toList();
        var violations = new LinkedHashSet<Violation>();
        violations.addAll(SizeRule.violations(proposal));
        violations.addAll(VersionRule.violations(proposal, earlier));
        violations.addAll(SpreadRule.violations(proposal));
        for (var component : Component.of(proposal.cells(), past, proposal.named())) {
            violations.addAll(
                    RemainderRule.violations(component, proposal.policy().threshold()));
        }
        for (var component : Component.of(valued(proposal.cells()), valued(past), proposal.named())) {
            violations.addAll(FeasibilityRule.violations(component));
        }
        return violations.isEmpty()
                ? new Verdict.Passed(new Release(proposal))
                : new Verdict.Refused(List.copyOf(violations));
    }

    private static List<Cell> valued(List<Cell> cells) {
        return cells.stream().filter(cell -> cell.shown() != null).toList();
    }

    /** As {@link #audit}, for the rules that need no values: whether these figures may be out at all (A3, A4). */
    static List<Violation> structural(List<Cell> cells, int threshold) {
        var violations = new ArrayList<Violation>();
        for (var component : Component.of(cells, List.of(), Set.of())) {
            violations.addAll(RemainderRule.violations(component, threshold));
        }
        return violations;
    }
}
