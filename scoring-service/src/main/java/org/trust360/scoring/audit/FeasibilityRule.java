package org.trust360.scoring.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A7 and A8 on the published values: given every rounded mean of a variable in every version, each person can still have
 * said at least two different things, and no group of people that is told apart can be seen to agree.
 *
 * <p>Values are coded before they are proposed (see {@link Coding}), so this rule is a second lock on the same door.
 */
final class FeasibilityRule {

    private FeasibilityRule() {}

    static List<Violation> violations(Component component) {
        var ranges = SumRanges.of(component);
        if (ranges.isEmpty()) {
            return violations(component, Rule.A7, component.atoms(), "these means cannot be checked");
        }
        var violations = new ArrayList<Violation>();
        violations.addAll(violations(
                component,
                Rule.A7,
                where(component, ranges.get(), range -> !range.leavesEveryoneAChoice()),
                "the rounded means leave somebody a single possible answer"));
        violations.addAll(violations(
                component,
                Rule.A8,
                where(component, ranges.get(), range -> !range.hidesUnanimity()),
                "the rounded means tell what everybody said"));
        return violations;
    }

    private static List<Atom> where(Component component, List<AtomRange> ranges, Predicate<AtomRange> broken) {
        return IntStream.range(0, ranges.size())
                .filter(atom -> broken.test(ranges.get(atom)))
                .mapToObj(component.atoms()::get)
                .toList();
    }

    private static List<Violation> violations(Component component, Rule rule, List<Atom> atoms, String why) {
        var violations = new ArrayList<Violation>();
        for (var atom : atoms) {
            var cell = component.offender(atom.cells());
            if (cell != null) {
                violations.add(new Violation(rule, cell.name(), why));
            }
        }
        return violations.stream().distinct().toList();
    }
}
