package org.trust360.scoring.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A5, the rule of versions: a further release only with k new answers or more in every figure about anonymous people.
 *
 * <p>With one late answer the difference of two means gives that answer away in nearly every case; and who compares two
 * versions that differ by nobody learns who does not belong to the group. Late answers wait.
 */
final class VersionRule {

    private VersionRule() {}

    static List<Violation> violations(Proposal proposal, List<PastRelease> earlier) {
        if (earlier.isEmpty()) {
            return List.of();
        }
        var known = new HashSet<Unknown>();
        earlier.forEach(release -> release.cells().forEach(cell -> known.addAll(cell.unknowns())));
        return proposal.cells().stream()
                .filter(cell -> isAnonymous(proposal, cell))
                .filter(cell -> fresh(proposal, cell, known) < proposal.policy().threshold())
                .map(cell -> new Violation(Rule.A5, cell.name(), "too few answers came in since the last version"))
                .toList();
    }

    private static boolean isAnonymous(Proposal proposal, Cell cell) {
        return cell.unknowns().stream().anyMatch(unknown -> !proposal.named().contains(unknown.person()));
    }

    private static long fresh(Proposal proposal, Cell cell, Set<Unknown> known) {
        return cell.unknowns().stream()
                .filter(unknown -> !known.contains(unknown))
                .map(Unknown::person)
                .filter(person -> !proposal.named().contains(person))
                .distinct()
                .count();
    }
}
