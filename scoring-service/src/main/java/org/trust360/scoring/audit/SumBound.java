package org.trust360.scoring.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A published mean as bounds on the sum of its atoms. */
final class SumBound {

    private final int[] atoms;
    private final long least;
    private final long greatest;

    private SumBound(int[] atoms, long least, long greatest) {
        this.atoms = atoms;
        this.least = least;
        this.greatest = greatest;
    }

    static List<SumBound> of(Component component) {
        return IntStream.range(0, component.cells().size())
                .mapToObj(cell -> of(component, cell))
                .toList();
    }

    private static SumBound of(Component component, int cell) {
        var atoms = IntStream.range(0, component.atoms().size())
                .filter(atom -> component.atoms().get(atom).cells().get(cell))
                .toArray();
        int people = IntStream.of(atoms)
                .map(atom -> component.atoms().get(atom).people().size())
                .sum();
        var shown = Objects.requireNonNull(component.cells().get(cell).shown());
        return new SumBound(atoms, shown.least(people), shown.greatest(people));
    }

    /** Narrows every atom to what the others leave it; answers whether that changed anything. */
    boolean tighten(Box box) {
        long allLeast = 0;
        long allGreatest = 0;
        for (int atom : atoms) {
            allLeast += box.least(atom);
            allGreatest += box.greatest(atom);
        }
        boolean changed = false;
        for (int atom : atoms) {
            long from = least - (allGreatest - box.greatest(atom));
            long to = greatest - (allLeast - box.least(atom));
            changed |= box.narrow(atom, from, to);
        }
        return changed;
    }
}
