package org.trust360.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.scoring.audit.Groups.broken;
import static org.trust360.scoring.audit.Groups.figure;
import static org.trust360.scoring.audit.Groups.people;
import static org.trust360.scoring.audit.Groups.union;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A3 and A4: nobody is isolated by what is published, whoever adds and subtracts. */
class RemainderRuleTests {

    @Test
    void refusesAFigureAboutFewerThanTheThreshold() {
        assertThat(broken(5, figure("four", people(0, 4)))).contains(Rule.A3);
        assertThat(broken(5, figure("five", people(0, 5)))).isEmpty();
    }

    /** Privacy 2.2: a parent of 12 with children of 5 and 5 gives the hidden 2; no figure is small itself. */
    @Test
    void refusesAParentBesideItsChildren() {
        var parent = figure("parent", people(0, 12));
        var first = figure("first", people(0, 5));
        var second = figure("second", people(5, 10));

        assertThat(broken(3, parent, first, second)).containsExactly(Rule.A4);
        assertThat(broken(3, parent, first)).isEmpty();
        assertThat(broken(3, first, second)).isEmpty();
    }

    /** Privacy 2.2: AB, BC and AC of groups of 2, each union 4 of k = 3, none inside another. */
    @Test
    void refusesThreeUnionsNoneOfWhichHoldsAnother() {
        var a = people(0, 2);
        var b = people(2, 4);
        var c = people(4, 6);

        assertThat(broken(3, figure("ab", union(a, b)), figure("bc", union(b, c)), figure("ac", union(a, c))))
                .containsExactly(Rule.A4);
        assertThat(broken(3, figure("ab", union(a, b)), figure("bc", union(b, c))))
                .as("two unions isolate nobody")
                .isEmpty();
    }

    /** Persons 5 and 6 are atoms of their own and neither comes out alone, but their sum does. */
    @Test
    void refusesASumOfAtomsBelowTheThreshold() {
        var all = figure("all", people(0, 7));
        var most = figure("most", people(0, 5));
        var other = figure("other", union(Set.of(5), people(10, 13)));

        assertThat(broken(3, all, most, other)).containsExactly(Rule.A4);
        assertThat(broken(3, all, other)).isEmpty();
        assertThat(broken(3, most, other)).isEmpty();
    }

    /** The difference of two figures speaks of one person with +1 and of another with -1. */
    @Test
    void refusesCombinationsThatAreNoSums() {
        assertThat(broken(3, figure("a", union(people(0, 4), Set.of(4))), figure("b", union(people(0, 4), Set.of(5)))))
                .containsExactly(Rule.A4);
    }

    /** Scoring 2.5, leak (a): a mean over three themes beside two of them gives back the third, which is hidden. */
    @Test
    void refusesATotalBesideItsParts() {
        var total = new HashSet<Unknown>();
        IntStream.range(0, 3)
                .forEach(theme -> people(0, theme == 2 ? 2 : 5).forEach(who -> total.add(new Unknown(who, theme))));
        var facet = new Cell("facet", total, null);
        var first = Cell.of("first", 0, people(0, 5), null);
        var second = Cell.of("second", 1, people(0, 5), null);

        assertThat(broken(3, facet, first, second)).containsExactly(Rule.A4);
        assertThat(broken(3, facet, first)).isEmpty();
    }

    /** A manager may be known; but a figure over manager and two peers is one of two peers. */
    @Test
    void takesTheAnswersOfNamedPeopleAsKnown() {
        var manager = figure("manager", Set.of(0));
        var peers = figure("peers", people(1, 5));

        assertThat(broken(Groups.audit(3, Set.of(0), List.of(), List.of(manager, peers))))
                .isEmpty();
        assertThat(broken(Groups.audit(3, Set.of(0), List.of(), List.of(figure("mixed", people(0, 3))))))
                .contains(Rule.A3);
        assertThat(broken(Groups.audit(
                        3, Set.of(0), List.of(), List.of(figure("all", people(0, 8)), figure("five", people(1, 6))))))
                .containsExactly(Rule.A4);
    }

    @Test
    void refusesWhatIsTooEntangledToProve() {
        var random = new Random(360);
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < 12; i++) {
            var people = new HashSet<Integer>();
            IntStream.range(0, 60).filter(_ -> random.nextBoolean()).forEach(people::add);
            cells.add(figure("c" + i, people));
        }

        assertThat(broken(8, cells.toArray(Cell[]::new))).contains(Rule.A4);
    }

    /**
     * Against brute force: up to four figures over up to seven people; by Cramer's rule the coefficients of a
     * combination that isolates somebody need not exceed 3, the greatest determinant of a 0/1 matrix of that size.
     */
    @Test
    void agreesWithBruteForce() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 200; i++) {
            int people = 4 + random.nextInt(4);
            var figures = randomFigures(random, people, 2 + random.nextInt(3));
            int threshold = 3 + random.nextInt(2);
            boolean isolates = isolates(figures, people, threshold);

            assertThat(broken(threshold, cells(figures)).contains(Rule.A4))
                    .as("seed %d, case %d: %s, k = %d", seed, i, figures, threshold)
                    .isEqualTo(isolates);
            refused += isolates ? 1 : 0;
        }
        assertThat(refused).isBetween(20, 180);
    }

    private static List<Set<Integer>> randomFigures(Random random, int people, int figures) {
        var sets = new ArrayList<Set<Integer>>();
        while (sets.size() < figures) {
            var set = new HashSet<Integer>();
            IntStream.range(0, people).filter(_ -> random.nextInt(3) > 0).forEach(set::add);
            if (set.size() >= 4) {
                sets.add(set);
            }
        }
        return sets;
    }

    private static Cell[] cells(List<Set<Integer>> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> figure("c" + i, figures.get(i)))
                .toArray(Cell[]::new);
    }

    private static boolean isolates(List<Set<Integer>> figures, int people, int threshold) {
        int combinations = (int) Math.pow(7, figures.size());
        for (int combination = 0; combination < combinations; combination++) {
            var weights = new int[people];
            for (int i = 0, rest = combination; i < figures.size(); i++, rest /= 7) {
                int coefficient = rest % 7 - 3;
                figures.get(i).forEach(person -> weights[person] += coefficient);
            }
            long spokenOf = IntStream.of(weights).filter(weight -> weight != 0).count();
            if (spokenOf > 0 && spokenOf < threshold) {
                return true;
            }
        }
        return false;
    }
}
