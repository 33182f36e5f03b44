package org.trust360.scoring.congruence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The invariants of a triple (section 2.7) on random cases; the seed is in every message. */
class TripleTests {

    private static final double CLOSE = 1e-12;

    private long seed;
    private Random random = new Random();

    @BeforeEach
    void sow() {
        seed = new Random().nextLong();
        random = new Random(seed);
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> Triple.of(Double.NaN, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Triple.of(0, 1.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Triple.of(0, 0, -0.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @RepeatedTest(500)
    void congruenceKeepsItsBoundsAndIdentities() {
        var triple = triple();
        double least = Math.min(triple.intention(), Math.min(triple.behavior(), triple.perception()));
        double greatest = Math.max(triple.intention(), Math.max(triple.behavior(), triple.perception()));
        double spread = greatest - least;

        assertThat(triple.congruence()).as(seed()).isBetween(1 - spread - CLOSE, 1 - 0.866 * spread + CLOSE);
        assertThat(triple.congruence()).as(seed()).isBetween(0.0, 1.0);
        assertThat(triple.sweetSpot()).as(seed()).isBetween(least - CLOSE, triple.level() + CLOSE);
        assertThat(triple.level()).as(seed()).isLessThanOrEqualTo(greatest + CLOSE);
        assertThat(triple.balance()).as(seed()).isBetween(0.0, 1.0);
        close(of(triple, x -> 1 - x).congruence(), triple.congruence());
        close(1 - of(triple, x -> 0.5 * x).congruence(), 0.5 * (1 - triple.congruence()));
        close(
                of(triple, x -> 0.5 * x + 0.3).congruence(),
                of(triple, x -> 0.5 * x).congruence());
        close(turned(triple).congruence(), triple.congruence());
        assertThat(Triple.of(least, least, least).congruence()).as(seed()).isEqualTo(1);
    }

    @RepeatedTest(500)
    void congruenceIsLipschitz() {
        var a = triple();
        var b = triple();
        double distance = Math.sqrt(square(a.intention() - b.intention())
                + square(a.behavior() - b.behavior())
                + square(a.perception() - b.perception()));

        assertThat(Math.abs(a.congruence() - b.congruence()))
                .as(seed())
                .isLessThanOrEqualTo(Math.sqrt(1.5) * distance + CLOSE);
    }

    @RepeatedTest(200)
    void aBetterRatingNeverLowersTheSweetSpot() {
        var triple = triple();
        double better = triple.behavior() + random.nextDouble() * (1 - triple.behavior());

        assertThat(Triple.of(triple.intention(), better, triple.perception()).sweetSpot())
                .as(seed())
                .isGreaterThanOrEqualTo(triple.sweetSpot());
    }

    /** Each of the three in the place of another. */
    private static Triple turned(Triple triple) {
        double first = triple.perception();
        double second = triple.intention();
        double third = triple.behavior();
        return Triple.of(first, second, third);
    }

    private Triple triple() {
        return Triple.of(random.nextDouble(), random.nextDouble(), random.nextDouble());
    }

    private static Triple of(Triple triple, UnaryOperator<Double> map) {
        return Triple.of(map.apply(triple.intention()), map.apply(triple.behavior()), map.apply(triple.perception()));
    }

    private void close(double actual, double expected) {
        assertThat(actual).as(seed()).isCloseTo(expected, within(CLOSE));
    }

    private String seed() {
        return "seed " + seed;
    }

    private static double square(double x) {
        return x * x;
    }
}
