package org.trust360.scoring.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trust360.scoring.RandomCases;

/** A table of ratings by chance: a list per rater, 0 for a missing answer. */
record TableCase(int points, int items, List<List<Integer>> raters) {

    /** Any table, the odd ones included: nobody, one rater, one item, nobody of one mind, nothing answered. */
    static final RandomCases<TableCase> ANY =
            RandomCases.of(random -> by(random, random.nextDouble())).shrinkingBy(TableCase::smaller);

    /** Without a missing answer, and at least two raters and two items. */
    static final RandomCases<TableCase> COMPLETE = RandomCases.of(
                    random -> complete(random, 2 + random.nextInt(8), 2 + random.nextInt(6)))
            .shrinkingBy(one -> one.smaller().filter(less -> less.raters.size() >= 2 && less.isComplete()));

    private static TableCase by(Random random, double missing) {
        int points = 2 + random.nextInt(10);
        int items = 1 + random.nextInt(6);
        return new TableCase(
                points,
                items,
                lists(random.nextInt(9), items, () -> random.nextDouble() < missing ? 0 : answer(random, points)));
    }

    private static TableCase complete(Random random, int raters, int items) {
        int points = 2 + random.nextInt(10);
        return new TableCase(points, items, lists(raters, items, () -> answer(random, points)));
    }

    private static int answer(Random random, int points) {
        return 1 + random.nextInt(points);
    }

    private static List<List<Integer>> lists(int rows, int items, Supplier<Integer> answer) {
        return Stream.generate(() -> Stream.generate(answer).limit(items).toList())
                .limit(rows)
                .toList();
    }

    private Stream<TableCase> smaller() {
        Function<List<Integer>, Stream<List<Integer>>> simpler = rater ->
                IntStream.range(0, items).filter(item -> rater.get(item) > 1).mapToObj(item -> replaced(rater, item));
        return RandomCases.smaller(raters, simpler).map(this::with);
    }

    private static List<Integer> replaced(List<Integer> rater, int item) {
        var changed = new ArrayList<>(rater);
        changed.set(item, rater.get(item) - 1);
        return changed;
    }

    private boolean isComplete() {
        return raters.stream().allMatch(rater -> rater.stream().allMatch(answer -> answer > 0));
    }

    TableCase with(List<List<Integer>> others) {
        return new TableCase(points, items, others);
    }

    TableCase onScale(int others, IntUnaryOperator answer) {
        return new TableCase(
                others,
                items,
                mapped(rater -> rater.stream()
                        .map(one -> one == 0 ? 0 : answer.applyAsInt(one))
                        .toList()));
    }

    TableCase twice() {
        return with(Stream.concat(raters.stream(), raters.stream()).toList());
    }

    TableCase shuffled() {
        var order = new ArrayList<>(raters);
        Collections.shuffle(order, new Random(raters.hashCode()));
        return with(order);
    }

    TableCase withItemsReversed() {
        return with(mapped(List::reversed));
    }

    private List<List<Integer>> mapped(UnaryOperator<List<Integer>> rater) {
        return raters.stream().map(rater).toList();
    }

    RatingTable table() {
        return RatingTable.of(
                Scale.of(points),
                items,
                raters.stream()
                        .flatMap(List::stream)
                        .mapToDouble(answer -> answer == 0 ? Double.NaN : answer)
                        .toArray());
    }

    /** The answers of complete raters under an affine map. */
    CrossedTable crossed(double shift, double times) {
        return CrossedTable.of(
                items,
                raters.stream()
                        .flatMap(List::stream)
                        .mapToDouble(answer -> answer == 0 ? Double.NaN : shift + times * answer)
                        .toArray());
    }
}
