package org.trust360.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.scoring.audit.Groups.people;
import static org.trust360.scoring.audit.Groups.unknowns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A8: whatever people answer, what is published never tells that they agree at an end of the scale. */
class CodingTests {

    /** By hand: three people, five points; 4.3 may be 3, 5, 5, and 4.7 only 4, 5, 5. */
    @ParameterizedTest
    @CsvSource({
        "3, 5, 50, 43, AT_LEAST",
        "3, 5, 47, 43, AT_LEAST",
        "3, 5, 43, 43, AT_LEAST",
        "3, 5, 40, 40, EXACT",
        "3, 5, 17, 17, AT_MOST",
        "3, 5, 10, 17, AT_MOST",
        "5, 5, 50, 46, AT_LEAST",
        "9, 5, 49, 48, AT_LEAST",
        "10, 5, 50, 49, AT_LEAST",
        "10, 5, 48, 48, EXACT",
        "20, 5, 50, 50, EXACT",
        "3, 2, 20, 17, AT_LEAST",
        "3, 2, 10, 13, AT_MOST",
        "3, 3, 30, 27, AT_LEAST"
    })
    void codesBeyondTheLimitOfItsSize(int people, int points, int tenths, int shown, Bound bound) {
        assertThat(Coding.of(unknowns(people(0, people)), people, tenths, new Answers(points, 1), List.of()))
                .contains(new Shown(shown, bound, new Answers(points, 1)));
    }

    static List<int[]> sizes() {
        var sizes = new ArrayList<int[]>();
        for (int points = 2; points <= 7; points++) {
            for (int people = 3; people <= 11; people++) {
                int[] buckets =
                        people < 5 ? new int[] {3, people} : people < 10 ? new int[] {3, 5, people} : new int[] {9, 10};
                for (int least : buckets) {
                    sizes.add(new int[] {people, points, least});
                }
            }
        }
        return sizes;
    }

    /** All answers that people can give, grouped by what would be published of them, by the least of each bucket. */
    @ParameterizedTest
    @MethodSource("sizes")
    void neverTellsThatAllAgree(int[] size) {
        int people = size[0];
        int least = size[2];
        var answers = new Answers(size[1], 1);
        var consistent = new HashMap<Shown, List<int[]>>();
        for (var values : multisets(people, size[1])) {
            int tenths = tenths(values, people);
            var shown = Coding.of(unknowns(people(0, people)), least, tenths, answers, List.of())
                    .orElseThrow();
            consistent.computeIfAbsent(shown, _ -> new ArrayList<>()).add(values);
        }

        assertThat(consistent).allSatisfy((shown, data) -> assertTellsNothing(data, answers, people));
    }

    /** Two versions: whoever has both cannot tell it of the first batch, nor of the second. */
    @ParameterizedTest
    @CsvSource({"3, 3, 5", "4, 3, 5", "5, 4, 5", "5, 3, 4", "6, 3, 3", "3, 5, 2", "3, 3, 7"})
    void neverTellsItOfABatchEither(int before, int late, int points) {
        var answers = new Answers(points, 1);
        var first = people(0, before);
        var all = people(0, before + late);
        var consistent = new HashMap<List<Optional<Shown>>, List<int[][]>>();
        for (var early : multisets(before, points)) {
            var shown = Coding.of(unknowns(first), before, tenths(early, before), answers, List.of());
            var out = List.of(Cell.of("first", 0, first, shown.orElseThrow()));
            for (var then : multisets(late, points)) {
                var next = Coding.of(
                        unknowns(all), before + late, tenths(sum(early) + sum(then), before + late), answers, out);
                consistent
                        .computeIfAbsent(List.of(shown, next), _ -> new ArrayList<>())
                        .add(new int[][] {early, then});
            }
        }

        assertThat(consistent).allSatisfy((shown, data) -> {
            assertTellsNothing(data.stream().map(both -> both[0]).toList(), answers, before);
            assertTellsNothing(data.stream().map(both -> both[1]).toList(), answers, late);
        });
        assertThat(consistent.keySet())
                .as("most second versions show something")
                .filteredOn(shown -> shown.get(1).isPresent())
                .hasSizeGreaterThan(consistent.size() / 2);
    }

    /** Several items, some left out: whoever knows how many items each answered still cannot tell. */
    @ParameterizedTest
    @CsvSource({"3, 5, 2", "3, 5, 3", "3, 4, 3", "4, 3, 2"})
    void neverTellsItOfSeveralItems(int people, int points, int items) {
        var answers = new Answers(points, items);
        var sheets = new ArrayList<int[]>();
        for (int answered = answers.fewest(); answered <= items; answered++) {
            sheets.addAll(multisets(answered, points));
        }
        var consistent = new HashMap<List<Object>, List<int[]>>();
        for (var choice : multisets(people, sheets.size())) {
            var who = IntStream.of(choice).mapToObj(i -> sheets.get(i - 1)).toList();
            double mean = who.stream()
                    .mapToDouble(sheet -> IntStream.of(sheet).average().orElseThrow())
                    .average()
                    .orElseThrow();
            int tenths = (int) Math.floor(mean * 10 + 0.5 + 1e-9);
            var shown = Coding.of(unknowns(people(0, people)), people, tenths, answers, List.of())
                    .orElseThrow();
            var known = who.stream().map(sheet -> sheet.length).toList();
            consistent
                    .computeIfAbsent(List.of(shown, known), _ -> new ArrayList<>())
                    .add(who.stream().flatMapToInt(IntStream::of).toArray());
        }

        assertThat(consistent).allSatisfy((shown, data) -> assertTellsNothing(data, answers, people));
    }

    private static void assertTellsNothing(List<int[]> data, Answers answers, int people) {
        assertThat(data)
                .as("all equal")
                .anyMatch(values -> IntStream.of(values).distinct().count() > 1);
        if (people < Policy.DETAIL_FROM && answers.points() > 3) {
            assertNotAll(data, answer -> answer >= answers.points() - 1);
            assertNotAll(data, answer -> answer <= 2);
        }
    }

    private static void assertNotAll(List<int[]> data, Predicate<Integer> band) {
        assertThat(data)
                .as("all in a band")
                .anyMatch(values -> !IntStream.of(values).boxed().allMatch(band));
    }

    private static int sum(int[] values) {
        return IntStream.of(values).sum();
    }

    private static int tenths(int[] values, int people) {
        return tenths(sum(values), people);
    }

    private static int tenths(int sum, int people) {
        return Math.floorDiv(20 * sum + people, 2 * people);
    }

    /** All non-descending sequences of {@code length} numbers from 1 to {@code points}. */
    private static List<int[]> multisets(int length, int points) {
        return MULTISETS.computeIfAbsent(List.of(length, points), _ -> {
            var found = new ArrayList<int[]>();
            extend(new int[length], 0, 1, points, found);
            return found;
        });
    }

    private static final Map<List<Integer>, List<int[]>> MULTISETS = new HashMap<>();

    private static void extend(int[] values, int at, int from, int points, List<int[]> found) {
        if (at == values.length) {
            found.add(values.clone());
            return;
        }
        for (int value = from; value <= points; value++) {
            values[at] = value;
            extend(values, at + 1, value, points, found);
        }
    }
}
