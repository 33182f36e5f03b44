package org.trust360.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim about all cases, held against many random ones. Every build takes others; a case that breaks the claim is made
 * smaller for as long as it still does, and is told with the seed that gives it again:
 * {@code -Dtrust360.seed=} and that number.
 *
 * @param make one case out of a source of chance
 * @param smaller the cases that are a little simpler than one
 */
public record RandomCases<T>(Function<Random, T> make, Function<T, Stream<T>> smaller) {

    private static final int MOST_STEPS = 10_000;

    public static <T> RandomCases<T> of(Function<Random, T> make) {
        return new RandomCases<>(make, _ -> Stream.empty());
    }

    public RandomCases<T> shrinkingBy(Function<T, Stream<T>> smaller) {
        return new RandomCases<>(make, smaller);
    }

    /** Fails with the smallest case found for which the claim throws. */
    public void hold(int cases, Consumer<T> claim) {
        hold(Long.getLong("trust360.seed", new Random().nextLong()), cases, claim);
    }

    void hold(long seed, int cases, Consumer<T> claim) {
        var random = new Random(seed);
        for (int i = 0; i < cases; i++) {
            var made = make.apply(random);
            var broken = broken(claim, made);
            if (broken != null) {
                throw new AssertionError(
                        "seed %d, case %d, shrunk to %s".formatted(seed, i, shrunk(made, claim)), broken);
            }
        }
    }

    private T shrunk(T broken, Consumer<T> claim) {
        var smallest = broken;
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<T> next = smaller.apply(smallest)
                    .filter(candidate -> broken(claim, candidate) != null)
                    .findFirst();
            if (next.isEmpty()) {
                return smallest;
            }
            smallest = next.get();
        }
        return smallest;
    }

    private static <T> @Nullable Throwable broken(Consumer<T> claim, T candidate) {
        try {
            claim.accept(candidate);
            return null;
        } catch (AssertionError | RuntimeException e) {
            return e;
        }
    }

    /** The lists with one element less, then those with one element replaced by a smaller one. */
    public static <E> Stream<List<E>> smaller(List<E> list, Function<E, Stream<E>> element) {
        return Stream.concat(
                IntStream.range(0, list.size()).mapToObj(i -> without(list, i)),
                IntStream.range(0, list.size())
                        .boxed()
                        .flatMap(i -> element.apply(list.get(i)).map(less -> with(list, i, less))));
    }

    private static <E> List<E> without(List<E> list, int i) {
        var shorter = new ArrayList<>(list);
        shorter.remove(i);
        return shorter;
    }

    private static <E> List<E> with(List<E> list, int i, E element) {
        var changed = new ArrayList<>(list);
        changed.set(i, element);
        return changed;
    }
}
