package org.trust360.scoring.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** People by number, and what the auditor says of figures about them. */
final class Groups {

    private Groups() {}

    /** The people {@code from} to {@code to - 1}. */
    static Set<Integer> people(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<Integer> union(Set<Integer> some, Set<Integer> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** A figure of the one variable that most tests need; its value does not count. */
    static Cell figure(String name, Set<Integer> people) {
        return Cell.of(name, 0, people, null);
    }

    static Set<Unknown> unknowns(Set<Integer> people) {
        return people.stream().map(person -> new Unknown(person, 0)).collect(Collectors.toSet());
    }

    static Verdict audit(int threshold, Set<Integer> named, List<Cell> earlier, List<Cell> proposed) {
        var past = earlier.isEmpty() ? List.<PastRelease>of() : List.of(new PastRelease(earlier));
        return ReleaseAuditor.audit(new Proposal(new Policy(threshold), named, proposed, List.of()), past);
    }

    /** The rules that are broken where all figures come out at once. */
    static Set<Rule> broken(int threshold, Cell... cells) {
        return broken(audit(threshold, Set.of(), List.of(), List.of(cells)));
    }

    static Set<Rule> broken(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed passed -> {
                passed.release();
                yield Set.of();
            }
            case Verdict.Refused refused ->
                refused.violations().stream().map(Violation::rule).collect(Collectors.toCollection(TreeSet::new));
        };
    }
}
