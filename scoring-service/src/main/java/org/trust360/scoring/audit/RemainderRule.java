package org.trust360.scoring.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A4, the remainder rule: no combination of everything that was ever published speaks of fewer than k anonymous people,
 * whoever adds and subtracts, and even if all viewers put together what they see.
 *
 * <p>Parent minus children, an earlier version minus a later one, and three overlapping unions are all cases of it. The
 * figures of a component are a 0/1 matrix of figures by atoms. For every set of atoms of fewer than k people together it
 * is decided, exactly, whether a combination of figures is 0 outside that set and not 0 in it. This covers single atoms
 * (unit vectors), sums of atoms, and combinations with unequal coefficients.
 *
 * <p>The sets are tried one after the other, {@value #MOST_SETS} per component at most; figures that are more entangled
 * than that are refused.
 */
final class RemainderRule {

    static final int MOST_SETS = 20_000;

    private final Component component;
    private final int threshold;
    private final RowSpace rowSpace;
    private final Map<String, Violation> violations = new LinkedHashMap<>();
    private int tried;

    private RemainderRule(Component component, int threshold) {
        this.component = component;
        this.threshold = threshold;
        this.rowSpace = RowSpace.of(
                component.cells().size(),
                component.atoms().stream().map(Atom::cells).toList());
    }

    static List<Violation> violations(Component component, int threshold) {
        if (component.cells().size() == 1) {
            return List.of();
        }
        var rule = new RemainderRule(component, threshold);
        rule.extend(new ArrayList<>(), new HashSet<>(), 0);
        if (rule.tried > MOST_SETS) {
            rule.refuse(
                    component.proposed().length() - 1,
                    "these figures are too entangled to prove that nobody is isolated");
        }
        return List.copyOf(rule.violations.values());
    }

    /** Tries every set of atoms of fewer than {@code threshold} people that begins with {@code atoms}. */
    private void extend(List<Integer> atoms, Set<Integer> people, int next) {
        for (int atom = next; atom < component.atoms().size() && tried <= MOST_SETS; atom++) {
            var together = new HashSet<>(people);
            together.addAll(component.atoms().get(atom).people());
            if (together.size() >= threshold) {
                continue;
            }
            tried++;
            atoms.add(atom);
            if (rowSpace.speaksOnlyOf(atoms)) {
                refuse(culprit(atoms), "a combination with other figures speaks of too few people");
            } else {
                extend(atoms, together, atom + 1);
            }
            atoms.removeLast();
        }
    }

    /** The last of the proposed figures without which there were no such combination; the last at all if there is none. */
    private int culprit(List<Integer> atoms) {
        int last = component.proposed().length() - 1;
        for (int figure = last; figure >= 0; figure--) {
            if (!without(figure).speaksOnlyOf(atoms)) {
                return figure;
            }
        }
        return last;
    }

    private RowSpace without(int figure) {
        var occurrences = component.atoms().stream()
                .map(atom -> {
                    var left = (BitSet) atom.cells().clone();
                    left.clear(figure);
                    return left;
                })
                .toList();
        return RowSpace.of(component.cells().size(), occurrences);
    }

    private void refuse(int figure, String why) {
        if (figure >= 0) {
            var cell = component.cells().get(figure).name();
            violations.putIfAbsent(cell, new Violation(Rule.A4, cell, why));
        }
    }
}
