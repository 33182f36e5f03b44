package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Equality up to rounding. */
final class Close {

    private static final double ROUNDING = 1e-9;

    private Close() {}

    /** Both known and close, or both missing for the same reason. */
    static void same(Figure actual, Figure expected) {
        assertThat(actual.reason()).isEqualTo(expected.reason());
        if (actual.isKnown()) {
            same(actual.value(), expected.value());
        }
    }

    static void same(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(ROUNDING * Math.max(1, Math.abs(expected))));
    }

    static void same(@Nullable Interval actual, @Nullable Interval expected) {
        assertThat(actual == null).isEqualTo(expected == null);
        if (actual != null) {
            same(actual.low(), Objects.requireNonNull(expected).low());
            same(actual.high(), expected.high());
        }
    }

    static void between(Figure actual, double low, double high) {
        if (actual.isKnown()) {
            assertThat(actual.value()).isBetween(low - ROUNDING, high + ROUNDING);
        }
    }
}
