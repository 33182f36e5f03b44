package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.scoring.measure.CrossedReliability.Form;

/** What happens at a limit itself, not beside it. */
class LimitsTests {

    private static final Scale FIVE = Scale.of(5);
    private static final double NA = Double.NaN;

    @Test
    void aPartOfATableIsThatPart() {
        var part = RatingTable.of(FIVE, 3, 1, 2, 3, 4, 5, 1, 2, 3, 4).rows(1, 3).items(1, 3);

        assertThat(part.rows()).isEqualTo(2);
        assertThat(part.items()).isEqualTo(2);
        assertThat(List.of(part.answer(0, 0), part.answer(0, 1), part.answer(1, 0), part.answer(1, 1)))
                .containsExactly(5, 1, 3, 4);
        assertThat(part.rows(1, 2).completeRows().answer(0, 1)).isEqualTo(4);
        assertThat(part.rows(2, 2).raters()).isZero();
    }

    /** Half of the items are enough. */
    @Test
    void halfOfTheItemsMakeAScore() {
        assertThat(RatingTable.of(FIVE, 4, 5, 3, NA, NA, 5, NA, NA, NA).scores())
                .containsExactly(0.75, NA);
    }

    /** n = 3: 1, 1, 5 is the lowest mean at which three raters can disagree as far as possible, 1, 5, 5 the highest. */
    @ParameterizedTest
    @CsvSource({"1, 1, 5, -1", "1, 5, 5, -1", "1, 1, 4,", "2, 5, 5,", "1, 1, 1, 1", "5, 5, 5, 1"})
    void agreementNeedsRoomToDisagree(int a, int b, int c, @Nullable Double awg) {
        var agreement = UnbiasedAgreement.of(RatingTable.of(FIVE, 1, a, b, c)).awg();

        assertThat(agreement.reason()).isEqualTo(awg == null ? Reason.MEAN_TOO_EXTREME : null);
        if (awg != null) {
            assertThat(agreement.value()).isCloseTo(awg, within(1e-12));
        }
    }

    /** Two raters are enough for every measure of agreement. */
    @Test
    void twoRatersAreEnough() {
        var table = RatingTable.of(FIVE, 2, 1, 2, 5, 4);

        assertThat(ItemVariances.of(table).mean()).isEqualTo(Figure.of(5));
        assertThat(AverageDeviation.of(table).aroundMedian()).isEqualTo(Figure.of(1.5));
        assertThat(UnbiasedAgreement.of(table).items()).isEqualTo(2);
        assertThat(PairwiseAlpha.of(table).alpha().value())
                .isCloseTo(InternalConsistency.of(table).alpha().value(), within(1e-12));
        assertThat(WithinLeaderConsistency.of(List.of(table)).alpha().isKnown()).isTrue();
    }

    /** Covariances of other raters than the variances: their sum is 2 + 8 - 2 * 8 &lt; 0. */
    @Test
    void pairwiseCovariancesNeedNotFit() {
        var table = RatingTable.of(FIVE, 2, 3, NA, 3, NA, 3, NA, 3, NA, 1, 5, 5, 1, NA, 3, NA, 3, NA, 3, NA, 3);

        assertThat(PairwiseAlpha.of(table).alpha()).isEqualTo(Figure.missing(Reason.ZERO_VARIANCE));
    }

    /** One complete row more than leaders makes a degree of freedom; Feldt's F with N - G = 4 and 8. */
    @Test
    void withinLeadersTheDegreesOfFreedomAreThoseWithin() {
        var one = RatingTable.of(FIVE, 3, 1, 2, 2, 3, 3, 4, 5, 4, 5);
        var within = WithinLeaderConsistency.of(List.of(one, one, RatingTable.of(FIVE, 3, NA, NA, NA)));
        var interval = Objects.requireNonNull(within.interval(0.95));

        assertThat(within.leaders()).isEqualTo(2);
        assertThat(within.rows()).isEqualTo(6);
        assertThat(within.alpha().value())
                .isCloseTo(InternalConsistency.of(one).alpha().value(), within(1e-12));
        assertThat(interval.low())
                .isCloseTo(1 - (1 - within.alpha().value()) * Quantiles.ofF(0.975, 4, 8), within(1e-12));
        assertThat(interval.high())
                .isCloseTo(1 - (1 - within.alpha().value()) * Quantiles.ofF(0.025, 4, 8), within(1e-12));
    }

    /** lambda of as many raters as n* is ICC(2), of one ICC(1). */
    @Test
    void oneRaterIsEnoughForLambda() {
        var reliability = OneWayReliability.of(List.of(new double[] {1, 2}, new double[] {3, 5}, new double[] {6, 9}));

        assertThat(reliability.lambda(1).value()).isCloseTo(reliability.icc1().value(), within(1e-12));
        assertThat(reliability.lambda(2).value()).isCloseTo(reliability.icc2().value(), within(1e-12));
    }

    /** Targets do not differ, so there is no v; or the lower limit of (2,1), -.557 in R, cannot be stepped up. */
    @Test
    void aReliabilityMayHaveNoInterval() {
        var none = CrossedReliability.of(CrossedTable.of(3, 3, 2, 1, 2, 1, 3));
        var single = CrossedReliability.of(CrossedTable.of(3, 5, 4, 3, 1, 5, 1, 5, 1, 3, 1, 2, 2));

        assertThat(none.coefficient(Form.RANDOM_SINGLE).isKnown()).isTrue();
        assertThat(none.interval(Form.RANDOM_SINGLE, 0.95)).isNull();
        assertThat(none.interval(Form.RANDOM_AVERAGE, 0.95)).isNull();
        assertThat(Objects.requireNonNull(single.interval(Form.RANDOM_SINGLE, 0.95))
                        .low())
                .isCloseTo(-0.556692383563783, within(1e-9));
        assertThat(single.coefficient(Form.RANDOM_AVERAGE).isKnown()).isTrue();
        assertThat(single.interval(Form.RANDOM_AVERAGE, 0.95)).isNull();
    }

    /** Beyond 64 bits: n = 2^33 answers, half 0 and half 2. */
    @Test
    void sumsOfSquaresMayBeHuge() {
        long n = 1L << 33;

        assertThat(CompleteRows.spread(n, n, 2 * n)).isEqualTo((double) n * n);
        assertThat(CompleteRows.spread(n, n, n)).isZero();
        assertThat(CompleteRows.spread(3, 6, 14)).isEqualTo(6);
    }

    @Test
    void limitsOfVariancesAndWeightsAreAllowed() {
        assertThat(NullDistribution.ofVariance(1e-6).variance(FIVE)).isEqualTo(Figure.of(1e-6));
        assertThat(NullDistribution.ofVariance(1e6).variance(FIVE)).isEqualTo(Figure.of(1e6));
        assertThat(NullDistribution.ofProportions(0.25, 0, 0.75).variance(FIVE)).isEqualTo(Figure.of(0.75));
        assertThat(new VariancePrior(1, 0).variance()).isZero();
        assertThat(Sample.of(1e100).mean()).isEqualTo(Figure.of(1e100));
        assertThat(Stratum.of(0, 0.5).weight()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void aPriorHasDegreesOfFreedom(double degreesOfFreedom) {
        assertThatThrownBy(() -> new VariancePrior(degreesOfFreedom, 0.04))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIntervalThatTouchesZeroDoesNotExcludeIt() {
        assertThat(new Interval(0, 1).excludesZero()).isFalse();
        assertThat(new Interval(-1, 0).excludesZero()).isFalse();
        assertThat(new Interval(0.1, 1).excludesZero()).isTrue();
        assertThat(new Interval(-0.25, 0.2).liesWithin(0.25)).isFalse();
        assertThat(new Interval(-0.2, 0.25).liesWithin(0.25)).isFalse();
        assertThat(new Interval(-0.2, 0.2).liesWithin(0.25)).isTrue();
    }

    /** d0 s0² = .16, SS = .5 and .08, df = 4 + 1 + 2 = 7; W = 1/4 and 3/4. */
    @Test
    void theErrorOfAWeightedMean() {
        var mean = WeightedMean.of(
                List.of(Stratum.of(1, 0, 1), Stratum.of(3, 0.2, 0.4, 0.6)), VariancePrior.withDefaults());
        double variance = (0.16 + 0.5 + 0.08) / 7;

        assertThat(mean.mean()).isCloseTo(0.425, within(1e-12));
        assertThat(mean.degreesOfFreedom()).isEqualTo(7);
        assertThat(mean.standardError()).isCloseTo(Math.sqrt(variance * (1.0 / 16 / 2 + 9.0 / 16 / 3)), within(1e-12));
    }
}
