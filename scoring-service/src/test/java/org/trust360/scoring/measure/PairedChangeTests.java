package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedChangeTests {

    private static final double[] BEFORE = {3.8, 4.1, 3.5, 4.4, 3.9, 4.0, 3.2, 4.6, 3.7, 4.1};
    private static final double[] AFTER = {4.0, 4.3, 3.4, 4.5, 4.2, 4.0, 3.6, 4.5, 3.9, 4.4};

    /** t.test(AFTER, BEFORE, paired = TRUE), mean and sd of AFTER - BEFORE in R 4.2.2, 12 digits. */
    @Test
    void agreesWithR() {
        var change = PairedChange.of(IntStream.range(0, BEFORE.length)
                .mapToDouble(i -> AFTER[i] - BEFORE[i])
                .toArray());
        var interval = Objects.requireNonNull(change.interval(0.95));

        assertThat(change.n()).isEqualTo(10);
        assertThat(change.mean().value()).isCloseTo(0.15, within(1e-12));
        assertThat(change.deviation().value()).isCloseTo(0.171593835683, within(1e-12));
        assertThat(interval.low()).isCloseTo(0.0272491646221, within(1e-12));
        assertThat(interval.high()).isCloseTo(0.2727508353779, within(1e-12));
    }

    @Test
    void hasNoIntervalWithoutNoise() {
        assertThat(PairedChange.of().mean().isKnown()).isFalse();
        assertThat(PairedChange.of().interval(0.95)).isNull();
        assertThat(PairedChange.of(0.5).interval(0.95)).isNull();
        assertThat(PairedChange.of(0.5, 0.5, 0.5).interval(0.95)).isNull();
        assertThat(PairedChange.of(0.5, Double.NaN).n()).isEqualTo(1);
    }
}
