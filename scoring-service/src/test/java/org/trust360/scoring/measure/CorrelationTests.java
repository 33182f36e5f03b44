package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Expected values: {@code cor.test} and the residuals of {@code lm} in R 4.2.2. */
class CorrelationTests {

    private static final double NA = Double.NaN;
    private static final double[] X = {1, 2, 3, 4, 6};
    private static final double[] Y = {2, 1, 4, 3, 7};
    private static final double[] Z = {1, 1, 2, 5, 3};

    @Test
    void isPearsons() {
        var correlation = Correlation.of(X, Y);
        var interval = Objects.requireNonNull(correlation.interval(0.95));

        assertThat(correlation.n()).isEqualTo(5);
        assertThat(correlation.held()).isZero();
        assertThat(correlation.r().value()).isCloseTo(0.880695566745433, within(1e-12));
        assertThat(interval.low()).isCloseTo(-0.00704446745139851, within(1e-12));
        assertThat(interval.high()).isCloseTo(0.9920956257210093, within(1e-12));
    }

    @Test
    void isThatOfTheResiduals() {
        var correlation = Correlation.partial(X, Y, Z);
        var interval = Objects.requireNonNull(correlation.interval(0.95));

        assertThat(correlation.held()).isOne();
        assertThat(correlation.r().value()).isCloseTo(0.898195361508162, within(1e-12));
        assertThat(interval.low()).isCloseTo(-0.459882582522814, within(1e-12));
        assertThat(interval.high()).isCloseTo(0.997873861083920, within(1e-12));
    }

    @Test
    void leavesOutWhoMissesAValue() {
        var x = new double[] {1, NA, 2, 3, 4, 6, 9};
        var y = new double[] {2, 7, 1, 4, 3, 7, NA};

        assertThat(Correlation.of(x, y)).isEqualTo(Correlation.of(X, Y));
    }

    @Test
    void needsThreePersonsOrFourForThePartialOne() {
        assertThat(Correlation.of(new double[] {1, 2}, new double[] {1, 2}).r())
                .isEqualTo(Figure.missing(Reason.TOO_FEW_PAIRS));
        var three = new double[] {1, 2, 4};
        assertThat(Correlation.partial(three, three, new double[] {1, 3, 2}).r())
                .isEqualTo(Figure.missing(Reason.TOO_FEW_PAIRS));
        assertThat(Correlation.of(three, three).r()).isEqualTo(Figure.of(1));
        assertThat(Correlation.of(three, three).interval(0.95)).isNull();
    }

    @Test
    void isMissingWhereOneIsFlat() {
        var flat = new double[] {0.1 + 0.2, 0.3, 0.3, 0.3, 0.3};

        assertThat(Correlation.of(X, flat).r()).isEqualTo(Figure.missing(Reason.ZERO_VARIANCE));
        assertThat(Correlation.of(X, flat).interval(0.95)).isNull();
        assertThat(Correlation.partial(X, Y, flat).r()).isEqualTo(Figure.missing(Reason.ZERO_VARIANCE));
    }

    /** What follows from the third has nothing left to correlate. */
    @Test
    void isMissingWhereTheThirdExplainsEverything() {
        var twice = new double[] {2, 4, 6, 8, 12};

        assertThat(Correlation.partial(X, Y, twice).r()).isEqualTo(Figure.missing(Reason.ZERO_VARIANCE));
        assertThat(Correlation.partial(Y, X, twice).r()).isEqualTo(Figure.missing(Reason.ZERO_VARIANCE));
    }

    /** A perfect correlation has an interval of one point. */
    @Test
    void perfectIsCertain() {
        assertThat(Correlation.of(X, X).interval(0.95)).isEqualTo(new Interval(1, 1));
        assertThat(Correlation.of(X, new double[] {-1, -2, -3, -4, -6}).interval(0.95))
                .isEqualTo(new Interval(-1, -1));
    }

    /** 2.7: under affine change; the mean may be a million times the deviation. */
    @Test
    void doesNotMindTheUnit() {
        var far = new double[] {1e6 + 1, 1e6 + 2, 1e6 + 3, 1e6 + 4, 1e6 + 6};

        assertThat(Correlation.of(far, Y).r().value()).isCloseTo(0.880695566745433, within(1e-9));
    }

    @Test
    void refusesMeasurementsOfOtherPersons() {
        assertThatThrownBy(() -> Correlation.of(X, new double[4])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Correlation.partial(X, Y, new double[4])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Correlation.of(new double[] {1e101, 1, 2}, new double[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
