package org.trust360.scoring.audit;

import java.util.List;

/** A3, the size rule: a figure is about k anonymous people or more, or about named people only. */
final class SizeRule {

    private SizeRule() {}

    static List<Violation> violations(Proposal proposal) {
        return proposal.cells().stream()
                .filter(cell -> isSmall(anonymous(proposal, cell), proposal.policy()))
                .map(cell -> new Violation(Rule.A3, cell.name(), "it is about too few people"))
                .toList();
    }

    private static long anonymous(Proposal proposal, Cell cell) {
        return cell.unknowns().stream()
                .map(Unknown::person)
                .filter(person -> !proposal.named().contains(person))
                .distinct()
                .count();
    }

    private static boolean isSmall(long people, Policy policy) {
        return people > 0 && people < policy.threshold();
    }
}
