package org.trust360.scoring.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A9, figures over leaders: each is about at least {@value #LEADERS} leaders, none of whom has more than half of its
 * answers; and no combination of them - a unit and its parts, units that overlap - speaks of fewer.
 */
public final class RollUpAuditor {

    /** The least number of leaders in a figure, and in any combination of figures. */
    public static final int LEADERS = 3;

    private RollUpAuditor() {}

    /** What is wrong with publishing all of these; empty where nothing is. */
    public static List<Violation> violations(List<RollUp> rollUps) {
        var violations = new ArrayList<Violation>();
        for (var rollUp : rollUps) {
            if (rollUp.answers().size() < LEADERS) {
                violations.add(new Violation(Rule.A9, rollUp.name(), "it is about too few leaders"));
            } else if (isDominated(rollUp)) {
                violations.add(new Violation(Rule.A9, rollUp.name(), "it is mostly about one leader"));
            }
        }
        ReleaseAuditor.structural(cells(rollUps), LEADERS).stream()
                .map(violation -> new Violation(Rule.A9, violation.cell(), violation.why()))
                .forEach(violations::add);
        return violations;
    }

    /**
     * Those of the figures that may be published together. The last that is refused is left out, then the rest is looked
     * at again; so put first what matters most.
     */
    public static List<RollUp> publishable(List<RollUp> rollUps) {
        var left = new ArrayList<>(rollUps);
        for (var violations = violations(left); !violations.isEmpty(); violations = violations(left)) {
            var refused = violations.stream().map(Violation::cell).collect(Collectors.toSet());
            left.reversed().stream()
                    .filter(rollUp -> refused.contains(rollUp.name()))
                    .findFirst()
                    .ifPresent(left::remove);
        }
        return List.copyOf(left);
    }

    private static boolean isDominated(RollUp rollUp) {
        long all =
                rollUp.answers().values().stream().mapToLong(Integer::longValue).sum();
        return 2L * Collections.max(rollUp.answers().values()) > all;
    }

    private static List<Cell> cells(List<RollUp> rollUps) {
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> names = new HashSet<>();
        var cells = new ArrayList<Cell>();
        for (var rollUp : rollUps) {
            if (!names.add(rollUp.name())) {
                throw new IllegalArgumentException("Two figures have the same name");
            }
            var leaders = new LinkedHashSet<Integer>();
            rollUp.answers().keySet().forEach(leader -> {
                numbers.putIfAbsent(leader, numbers.size());
                leaders.add(numbers.get(leader));
            });
            cells.add(Cell.of(rollUp.name(), rollUp.variable(), leaders, null));
        }
        return cells;
    }
}
