package org.trust360.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A7: what can be told from rounded means, against brute force over all answers of all people. */
class SumRangesTests {

    @Test
    void agreesWithBruteForceOverPeople() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            int people = 4 + random.nextInt(3);
            var answers = new Answers(2 + random.nextInt(4), 1);
            var truth = random.ints(people, 1, answers.points() + 1).toArray();
            var cells = cells(random, people, truth, answers);
            for (var component : Component.of(cells, List.of(), Set.of())) {
                var ranges = SumRanges.of(component).orElseThrow();
                for (int atom = 0; atom < ranges.size(); atom++) {
                    assertThat(ranges.get(atom))
                            .as("seed %d, case %d, atom %d", seed, i, atom)
                            .isEqualTo(byBruteForce(component.atoms().get(atom).people(), cells, people, answers));
                }
            }
        }
    }

    private static List<Cell> cells(Random random, int people, int[] truth, Answers answers) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < 3; i++) {
            var members = new HashSet<Integer>();
            IntStream.range(0, people).filter(_ -> random.nextInt(3) > 0).forEach(members::add);
            if (members.size() > 1) {
                int tenths = tenths(truth, members);
                var bound = List.of(Bound.EXACT, Bound.AT_LEAST, Bound.AT_MOST).get(random.nextInt(3));
                cells.add(Cell.of("c" + i, 0, members, new Shown(tenths, bound, answers)));
            }
        }
        return cells;
    }

    private static int tenths(int[] truth, Set<Integer> members) {
        int sum = members.stream().mapToInt(person -> truth[person]).sum();
        return Math.floorDiv(20 * sum + members.size(), 2 * members.size());
    }

    private static AtomRange byBruteForce(Set<Integer> atom, List<Cell> cells, int people, Answers answers) {
        int all = (int) Math.pow(answers.points(), people);
        var sums = IntStream.range(0, all)
                .mapToObj(code -> decoded(code, people, answers.points()))
                .filter(values -> cells.stream().allMatch(cell -> isConsistent(cell, values)))
                .mapToLong(values ->
                        atom.stream().mapToInt(person -> values[person]).sum())
                .summaryStatistics();
        return new AtomRange(atom.size(), sums.getMin(), sums.getMax(), answers);
    }

    private static int[] decoded(int code, int people, int points) {
        var values = new int[people];
        for (int i = 0, rest = code; i < people; i++, rest /= points) {
            values[i] = 1 + rest % points;
        }
        return values;
    }

    private static boolean isConsistent(Cell cell, int[] values) {
        var members = new HashSet<Integer>();
        cell.unknowns().forEach(unknown -> members.add(unknown.person()));
        int tenths = tenths(values, members);
        var shown = cell.shown();
        return shown != null
                && switch (shown.bound()) {
                    case EXACT -> tenths == shown.tenths();
                    case AT_LEAST -> tenths >= shown.tenths();
                    case AT_MOST -> tenths <= shown.tenths();
                    case ABOUT -> true;
                };
    }

    @Test
    void tellsThatAPersonHasASingleChoice() {
        var five = new Answers(5, 1);
        var all = Cell.of("all", 0, Groups.people(0, 4), new Shown(48, Bound.EXACT, five));
        var most = Cell.of("most", 0, Groups.people(0, 3), new Shown(50, Bound.EXACT, five));

        var ranges = SumRanges.of(
                        Component.of(List.of(all, most), List.of(), Set.of()).getFirst())
                .orElseThrow();

        assertThat(ranges).extracting(AtomRange::leavesEveryoneAChoice).containsOnly(false);
        assertThat(Arrays.asList(ranges.get(0).least(), ranges.get(1).least())).containsExactlyInAnyOrder(15L, 4L);
    }

    @Test
    void hasNoRangesWhereNoAnswersGiveTheMeans() {
        var impossible = Cell.of("three", 0, Groups.people(0, 3), new Shown(31, Bound.EXACT, new Answers(5, 1)));

        assertThat(SumRanges.of(
                        Component.of(List.of(impossible), List.of(), Set.of()).getFirst()))
                .isEmpty();
    }
}
