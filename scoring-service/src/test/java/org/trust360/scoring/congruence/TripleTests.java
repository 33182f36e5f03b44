package org.trust360.scoring.congruence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.RandomCases;

/** The invariants of a triple (section 2.7). */
class TripleTests {

    private static final int CASES = 5_000;
    private static final double CLOSE = 1e-12;

    /** A triple, another one, and a share to change them by. */
    record Case(Triple triple, Triple other, double share) {

        Stream<Case> smaller() {
            var plain = Triple.of(0, 0, 0);
            return Stream.of(
                            new Case(Triple.of(triple.intention(), triple.behavior(), 0), other, share),
                            new Case(Triple.of(triple.intention(), 0, triple.perception()), other, share),
                            new Case(Triple.of(0, triple.behavior(), triple.perception()), other, share),
                            new Case(triple, plain, share),
                            new Case(triple, other, 0.5))
                    .filter(candidate -> !candidate.equals(this));
        }
    }

    private static final RandomCases<Case> CASES_OF_TRIPLES = RandomCases.of(
                    random -> new Case(triple(random), triple(random), random.nextDouble()))
            .shrinkingBy(Case::smaller);

    /** Some corners, some ties, some plain ones. */
    private static Triple triple(Random random) {
        double first = share(random);
        double second = random.nextInt(5) == 0 ? first : share(random);
        return Triple.of(first, second, random.nextInt(5) == 0 ? second : share(random));
    }

    private static double share(Random random) {
        return random.nextInt(3) == 0 ? random.nextInt(5) / 4.0 : random.nextDouble();
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> Triple.of(Double.NaN, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Triple.of(0, 1.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Triple.of(0, 0, -0.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyFigureKeepsItsBounds() {
        CASES_OF_TRIPLES.hold(CASES, given -> {
            var triple = given.triple();
            double least = all(triple).min().orElseThrow();
            double greatest = all(triple).max().orElseThrow();
            double spread = greatest - least;
            assertThat(triple.congruence()).isBetween(1 - spread - CLOSE, 1 - Math.sqrt(0.75) * spread + CLOSE);
            assertThat(triple.congruence()).isBetween(0.0, 1.0);
            assertThat(triple.sweetSpot()).isBetween(least - CLOSE, triple.level() + CLOSE);
            assertThat(triple.level()).isLessThanOrEqualTo(greatest + CLOSE);
            assertThat(triple.balance()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void congruenceIsWholeExactlyWhereTheThreeAgree() {
        CASES_OF_TRIPLES.hold(CASES, given -> {
            boolean agree = all(given.triple()).distinct().count() == 1;
            assertThat(given.triple().congruence() == 1).isEqualTo(agree);
        });
    }

    @Test
    void congruenceIsTheDistanceToTheLineOfAgreement() {
        CASES_OF_TRIPLES.hold(CASES, given -> {
            double mean = given.triple().level();
            double distance = Math.sqrt(
                    all(given.triple()).map(x -> (x - mean) * (x - mean)).sum());
            close(given.triple().congruence(), 1 - Math.sqrt(1.5) * distance);
        });
    }

    @Test
    void congruenceIsSymmetric() {
        CASES_OF_TRIPLES.hold(CASES, given -> {
            double i = given.triple().intention();
            double b = given.triple().behavior();
            double p = given.triple().perception();
            for (var turned : List.of(
                    Triple.of(i, p, b),
                    Triple.of(b, i, p),
                    Triple.of(b, p, i),
                    Triple.of(p, i, b),
                    Triple.of(p, b, i))) {
                close(turned.congruence(), given.triple().congruence());
            }
        });
    }

    @Test
    void shiftingReversingAndShrinkingChangeCongruenceAsTheyShould() {
        CASES_OF_TRIPLES.hold(CASES, given -> {
            double k = given.share();
            var shrunk = of(given.triple(), x -> k * x);
            close(1 - shrunk.congruence(), k * (1 - given.triple().congruence()));
            close(of(shrunk, x -> x + 1 - k).congruence(), shrunk.congruence());
            close(of(given.triple(), x -> 1 - x).congruence(), given.triple().congruence());
        });
    }

    @Test
    void congruenceIsLipschitz() {
        CASES_OF_TRIPLES.hold(CASES, given -> {
            var a = given.triple();
            var b = given.other();
            double distance = Math.sqrt(square(a.intention() - b.intention())
                    + square(a.behavior() - b.behavior())
                    + square(a.perception() - b.perception()));
            assertThat(Math.abs(a.congruence() - b.congruence()))
                    .isLessThanOrEqualTo(Math.sqrt(1.5) * distance + CLOSE);
        });
    }

    @Test
    void aBetterRatingNeverLowersTheSweetSpot() {
        CASES_OF_TRIPLES.hold(CASES, given -> {
            var triple = given.triple();
            double better = triple.behavior() + given.share() * (1 - triple.behavior());
            assertThat(Triple.of(triple.intention(), better, triple.perception())
                            .sweetSpot())
                    .isGreaterThanOrEqualTo(triple.sweetSpot());
        });
    }

    private static DoubleStream all(Triple triple) {
        return DoubleStream.of(triple.intention(), triple.behavior(), triple.perception());
    }

    private static Triple of(Triple triple, DoubleUnaryOperator map) {
        return Triple.of(
                map.applyAsDouble(triple.intention()),
                map.applyAsDouble(triple.behavior()),
                map.applyAsDouble(triple.perception()));
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(CLOSE));
    }

    private static double square(double x) {
        return x * x;
    }
}
