package org.trust360.scoring.audit;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One published figure: a sum or a mean over some unknowns, each counting alike.
 *
 * @param name what refusals and records call it
 * @param shown the published mean, of one variable; null where only that the figure is out counts, not its value
 */
public record Cell(
        String name, Set<Unknown> unknowns, @Nullable Shown shown) {

    public Cell {
        unknowns = Set.copyOf(unknowns);
        if (shown != null
                && unknowns.stream().mapToInt(Unknown::variable).distinct().count() > 1) {
            throw new IllegalArgumentException("A mean is published of one variable");
        }
    }

    /** The figure of some people in one variable. */
    public static Cell of(String name, int variable, Set<Integer> people, @Nullable Shown shown) {
        var unknowns = new HashSet<Unknown>();
        people.forEach(person -> unknowns.add(new Unknown(person, variable)));
        return new Cell(name, unknowns, shown);
    }
}
