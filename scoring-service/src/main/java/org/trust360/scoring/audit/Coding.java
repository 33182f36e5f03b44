package org.trust360.scoring.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Codes means at the ends of the scale (A8): beyond a limit, "at least 4.3" takes the place of the mean, so that nobody
 * can tell whether all said the same, or all one of the two best points.
 *
 * <p>To decide that on the answers themselves - "all gave 4 or 5, so only a band is shown" - would tell just that. So the
 * limits follow from what is public anyway: how many people, how many points and items, and what was published before
 * (a simulatable guard; Kenthapadi, Mishra and Nissim 2005). A mean on the limit is coded as well, otherwise "at least"
 * would mean "more than".
 *
 * <p>Example: three people on a scale of five points. A mean of 4.7 can only be 4, 5, 5, and 5.0 only 5, 5, 5. At 4.3 it
 * may be 3, 5, 5. So 4.3, 4.7 and 5.0 all read "at least 4.3".
 */
public final class Coding {

    private static final Map<Single, Optional<Limits>> SINGLE = new ConcurrentHashMap<>();

    private Coding() {}

    /** What the limits of a figure depend on that shares nobody with an earlier one. */
    private record Single(int people, Answers answers) {}

    /** Means between the two are shown, both ends and what is beyond are coded; an end that nothing is beyond is shown. */
    private record Limits(int low, int high, boolean open, boolean closed) {}

    /**
     * A mean as it may be published; empty where no value may be.
     *
     * @param people who count in it, none of them named
     * @param size how many these are at least, as far as it is public; with the exact number the limit would tell it
     * @param tenths the mean, rounded to one decimal
     * @param out what is published of the same variable, before and beside it
     */
    public static Optional<Shown> of(Set<Unknown> people, int size, int tenths, Answers answers, List<Cell> out) {
        if (size > people.size()) {
            throw new IllegalArgumentException("No more people are public than there are");
        }
        var touching = out.stream()
                .filter(cell -> cell.shown() != null)
                .filter(cell -> !Collections.disjoint(cell.unknowns(), people))
                .toList();
        var limits = touching.isEmpty()
                ? SINGLE.computeIfAbsent(new Single(size, answers), Coding::single)
                : limits(people, answers, out);
        return limits.map(found -> coded(tenths, answers, found));
    }

    private static Shown coded(int tenths, Answers answers, Limits limits) {
        if (limits.closed() && tenths >= limits.high()) {
            return new Shown(limits.high(), Bound.AT_LEAST, answers);
        }
        if (limits.open() && tenths <= limits.low()) {
            return new Shown(limits.low(), Bound.AT_MOST, answers);
        }
        return new Shown(tenths, Bound.EXACT, answers);
    }

    private static Optional<Limits> single(Single single) {
        return limits(means(single.answers())
                .mapToObj(tenths -> new Shown(tenths, Bound.EXACT, single.answers()))
                .map(shown -> safety(single.people(), shown))
                .toList());
    }

    private static Candidate safety(int people, Shown shown) {
        long least = shown.least(people);
        long greatest = shown.greatest(people);
        if (least > greatest) {
            return new Candidate(shown.tenths(), false, false);
        }
        return new Candidate(
                shown.tenths(), true, isSafe(List.of(new AtomRange(people, least, greatest, shown.answers()))));
    }

    /** Who shares people with whom is the same for every value, so it is found out once. */
    private static Optional<Limits> limits(Set<Unknown> people, Answers answers, List<Cell> out) {
        var valued = out.stream().filter(cell -> cell.shown() != null).toList();
        var candidate =
                new Cell("candidate", people, new Shown(means(answers).min().orElseThrow(), Bound.EXACT, answers));
        var component = Component.of(List.of(candidate), valued, Set.of()).stream()
                .filter(found -> !found.proposed().isEmpty())
                .findAny()
                .orElseThrow();
        return limits(means(answers)
                .mapToObj(tenths -> new Shown(tenths, Bound.EXACT, answers))
                .map(shown -> safety(component.withProposed(shown), shown.tenths()))
                .toList());
    }

    private static Candidate safety(Component component, int tenths) {
        var ranges = SumRanges.of(component);
        return new Candidate(tenths, ranges.isPresent(), ranges.isPresent() && isSafe(ranges.get()));
    }

    private static boolean isSafe(List<AtomRange> ranges) {
        return ranges.stream().allMatch(range -> range.leavesEveryoneAChoice() && range.hidesUnanimity());
    }

    private static IntStream means(Answers answers) {
        return IntStream.rangeClosed(10, 10 * answers.points());
    }

    /** A mean that might be published: whether any answers give it, and whether it tells nothing it must not. */
    private record Candidate(int tenths, boolean possible, boolean safe) {}

    /** The longest run of means that are safe. */
    private static Optional<Limits> limits(List<Candidate> candidates) {
        var possible = candidates.stream().filter(Candidate::possible).toList();
        List<Candidate> longest = List.of();
        var run = new ArrayList<Candidate>();
        for (var candidate : possible) {
            if (candidate.safe()) {
                run.add(candidate);
            } else {
                run.clear();
            }
            longest = run.size() > longest.size() ? List.copyOf(run) : longest;
        }
        if (longest.size() < 2) {
            return Optional.empty();
        }
        var first = longest.getFirst();
        var last = longest.getLast();
        return Optional.of(new Limits(
                first.tenths(), last.tenths(), !first.equals(possible.getFirst()), !last.equals(possible.getLast())));
    }
}
