package org.trust360.scoring.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which sums of scores the atoms of one variable can have so that every published mean comes out as it was published:
 * whole numbers of steps under bounds on sums of some of them.
 *
 * <p>Bounds are tightened until nothing changes; where that does not decide, the widest atom is halved and both halves
 * are tried. Exact: the ends of the ranges are reached by some answers. {@value #MOST_STEPS} halvings at most.
 */
final class SumRanges {

    static final int MOST_STEPS = 50_000;

    private final List<SumBound> bounds;
    private int left = MOST_STEPS;

    private SumRanges(List<SumBound> bounds) {
        this.bounds = bounds;
    }

    /** The range of every atom; empty where it cannot be decided, or where no answers give these means. */
    static Optional<List<AtomRange>> of(Component component) {
        var cells =
                component.cells().stream().filter(cell -> cell.shown() != null).toList();
        if (cells.size() < component.cells().size()) {
            throw new IllegalArgumentException("Every figure of the component is a published mean");
        }
        var shown = component.cells().getFirst().shown();
        if (shown == null) {
            return Optional.empty();
        }
        var answers = shown.answers();
        var box = new Box(component.atoms().size());
        for (int i = 0; i < component.atoms().size(); i++) {
            long size = (long) component.atoms().get(i).people().size() * answers.steps();
            box.set(i, size, size * answers.points());
        }
        return new SumRanges(SumBound.of(component)).ranges(box, component, answers);
    }

    private Optional<List<AtomRange>> ranges(Box box, Component component, Answers answers) {
        var ranges = new ArrayList<AtomRange>();
        for (int atom = 0; atom < component.atoms().size(); atom++) {
            if (!isPossible(box.copy())) {
                return Optional.empty();
            }
            ranges.add(new AtomRange(
                    component.atoms().get(atom).people().size(), least(box, atom), greatest(box, atom), answers));
        }
        return left < 0 ? Optional.empty() : Optional.of(ranges);
    }

    private long least(Box box, int atom) {
        long low = box.least(atom);
        long high = box.greatest(atom);
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (isPossible(box.copy().set(atom, low, middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private long greatest(Box box, int atom) {
        long low = box.least(atom);
        long high = box.greatest(atom);
        while (low < high) {
            long middle = Math.ceilDiv(low + high, 2);
            if (isPossible(box.copy().set(atom, middle, high))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether there are answers within the box; also true where the search was given up. */
    private boolean isPossible(Box box) {
        if (left-- < 0 || !tightened(box)) {
            return left < 0;
        }
        int widest = box.widest();
        if (box.isPoint(widest)) {
            return true;
        }
        long middle = Math.floorDiv(box.least(widest) + box.greatest(widest), 2);
        return isPossible(box.copy().set(widest, box.least(widest), middle))
                || isPossible(box.copy().set(widest, middle + 1, box.greatest(widest)));
    }

    private boolean tightened(Box box) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var bound : bounds) {
                changed |= bound.tighten(box);
                if (box.isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }
}
