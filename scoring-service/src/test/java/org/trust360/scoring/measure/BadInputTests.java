package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no data is refused with a sentence; what is poor data has a reason in place of a number, never NaN. */
class BadInputTests {

    private static final Scale FIVE = Scale.of(5);
    private static final double NA = Double.NaN;

    @ParameterizedTest
    @ValueSource(
            doubles = {0, 6, -1, 3.5, 1e9, 4294967297.0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.999999999
            })
    void refusesAnAnswerOffTheScale(double answer) {
        assertThatThrownBy(() -> RatingTable.of(FIVE, 2, 3, answer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a point of the scale 1..5");
    }

    @Test
    void refusesAnAnswerOffTheScaleInAList() {
        assertThatThrownBy(() -> RatingTable.of(FIVE, List.of(List.of(3, 6))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1..5");
        assertThatThrownBy(() -> RatingTable.of(FIVE, List.of(List.of(3, 257))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> RatingTable.of(FIVE, List.of(List.of(1, 2), List.of(1))))
                .hasMessageContaining("the same items: 2 and 1");
        assertThatThrownBy(() -> RatingTable.of(FIVE, 2, 1, 2, 3)).hasMessageContaining("2 columns: 3");
        assertThatThrownBy(() -> RatingTable.of(FIVE, 0)).hasMessageContaining("0 columns");
        assertThatThrownBy(() -> CrossedTable.of(2, 1, 2, 3)).hasMessageContaining("2 columns: 3");
        assertThatThrownBy(() -> CrossedTable.of(0)).hasMessageContaining("0 columns");
        assertThatThrownBy(() -> CrossedTable.of(1, Double.POSITIVE_INFINITY)).hasMessageContaining("1e100");
        assertThatThrownBy(() -> WithinLeaderConsistency.of(
                        List.of(RatingTable.of(FIVE, 2, 1, 2), RatingTable.of(FIVE, 3, 1, 2, 3))))
                .hasMessageContaining("the same items: 2 and 3");
        assertThatThrownBy(() -> RatingTable.of(FIVE, 2, 1, 2).items(1, 3))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> RatingTable.of(FIVE, 2, 1, 2).rows(-1, 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> OneWayReliability.of(List.of(new double[] {-1e101})))
                .hasMessageContaining("1e100");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesTheReliabilityOfNobody(int raters) {
        var reliability = OneWayReliability.of(List.of(new double[] {1, 2}, new double[] {3, 4}));

        assertThatThrownBy(() -> reliability.lambda(raters)).hasMessageContaining("at least one rater");
    }

    /** No rater, no item, no answer, one answer, one point: every figure is a number or a reason, and never thrown. */
    @Test
    void hasAReasonForEveryPoorTable() {
        allMissing(RatingTable.of(FIVE, List.of()), Reason.ALL_MISSING, Reason.TOO_FEW_ITEMS);
        allMissing(RatingTable.of(FIVE, List.of(List.of(), List.of())), Reason.ALL_MISSING, Reason.TOO_FEW_ITEMS);
        allMissing(RatingTable.of(FIVE, 2, NA, NA, NA, NA), Reason.ALL_MISSING, Reason.TOO_FEW_COMPLETE_ROWS);
        allMissing(RatingTable.of(FIVE, 2, 4, 5), Reason.TOO_FEW_RATERS, Reason.TOO_FEW_COMPLETE_ROWS);
        allMissing(RatingTable.of(FIVE, 2, 4, NA, NA, 5), Reason.TOO_FEW_RATERS, Reason.TOO_FEW_COMPLETE_ROWS);
    }

    private static void allMissing(RatingTable table, Reason ofAgreement, Reason ofAlpha) {
        var agreement = WithinGroupAgreement.of(table, NullDistribution.uniform());
        assertThat(agreement.rwgj().reason()).isEqualTo(ofAgreement);
        assertThat(agreement.rwgjStar().reason()).isEqualTo(ofAgreement);
        assertThat(agreement.items()).isZero();
        assertThat(AverageDeviation.of(table).aroundMean().reason()).isEqualTo(ofAgreement);
        assertThat(AverageDeviation.of(table).aroundMedian().reason()).isEqualTo(ofAgreement);
        assertThat(UnbiasedAgreement.of(table).awg().reason()).isEqualTo(ofAgreement);
        assertThat(InternalConsistency.of(table).alpha().reason()).isEqualTo(ofAlpha);
        assertThat(InternalConsistency.of(table).interval(0.95)).isNull();
        assertThat(PairwiseAlpha.of(table).alpha().reason()).isEqualTo(ofAlpha);
        assertThat(WithinLeaderConsistency.of(List.of(table)).alpha().reason()).isEqualTo(ofAlpha);
        assertThat(WithinLeaderConsistency.of(List.of(table)).interval(0.95)).isNull();
    }

    @Test
    void hasAReasonForPoorSamples() {
        var none = OneWayReliability.of(List.of());
        assertThat(none.icc1().reason()).isEqualTo(Reason.TOO_FEW_LEADERS);
        assertThat(none.icc2().reason()).isEqualTo(Reason.TOO_FEW_LEADERS);
        assertThat(none.lambda(3).reason()).isEqualTo(Reason.TOO_FEW_LEADERS);
        var single = OneWayReliability.of(List.of(new double[] {1}, new double[] {2}));
        assertThat(single.icc1().reason()).isEqualTo(Reason.TOO_FEW_RATERS);
        assertThat(single.icc2().reason()).isEqualTo(Reason.TOO_FEW_RATERS);
        var flat = OneWayReliability.of(List.of(new double[] {0.3, 0.3}, new double[] {0.1 + 0.2, 0.3}));
        assertThat(flat.icc1().reason()).isEqualTo(Reason.ZERO_VARIANCE);
        assertThat(flat.icc2().reason()).isEqualTo(Reason.ZERO_BETWEEN_VARIANCE);
        assertThat(flat.lambda(3).reason()).isEqualTo(Reason.ZERO_VARIANCE);
        assertThat(WithinLeaderConsistency.of(List.of()).alpha().reason()).isEqualTo(Reason.TOO_FEW_ITEMS);
        assertThat(Sample.of(NA).mean().reason()).isEqualTo(Reason.ALL_MISSING);
        assertThat(Sample.of(NA, 1).variance().reason()).isEqualTo(Reason.TOO_FEW_RATERS);
    }

    /** An untabled null is a reason, also with good data. */
    @Test
    void hasAReasonForAnUntabledNull() {
        var table = RatingTable.of(Scale.of(4), 1, 1, 2, 3);

        assertThat(WithinGroupAgreement.of(table, NullDistribution.heavilySkewed())
                        .rwgj()
                        .reason())
                .isEqualTo(Reason.UNTABLED_SCALE);
    }

    /** Agreement at the ends of the scale is full agreement; nothing is told of the middle. */
    @Test
    void fullAgreementIsOne() {
        for (int point = 1; point <= 5; point++) {
            var answers = new double[20];
            Arrays.fill(answers, point);
            var table = RatingTable.of(FIVE, 2, answers);
            assertThat(UnbiasedAgreement.of(table).awg()).isEqualTo(Figure.of(1));
            assertThat(AverageDeviation.of(table).aroundMean()).isEqualTo(Figure.of(0));
            assertThat(WithinGroupAgreement.of(table, NullDistribution.uniform())
                            .rwgj())
                    .isEqualTo(Figure.of(1));
            assertThat(InternalConsistency.of(table).alpha().reason()).isEqualTo(Reason.ZERO_VARIANCE);
            assertThat(PairwiseAlpha.of(table).alpha().reason()).isEqualTo(Reason.ZERO_VARIANCE);
        }
    }

    /** A million raters, half at each end: s² = 4 n/(n-1), AD = 2, alpha 1, exactly enough. */
    @Test
    void aMillionRatersLoseNoDigit() {
        int n = 1_000_000;
        var answers = new double[2 * n];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = i / 2 % 2 == 0 ? 1 : 5;
        }
        var table = RatingTable.of(FIVE, 2, answers);

        assertThat(ItemVariances.of(table).mean().value()).isCloseTo(4.0 * n / (n - 1), within(1e-15));
        assertThat(AverageDeviation.of(table).aroundMean()).isEqualTo(Figure.of(2));
        assertThat(AverageDeviation.of(table).aroundMedian()).isEqualTo(Figure.of(2));
        assertThat(WithinGroupAgreement.of(table, NullDistribution.uniform()).rwgj())
                .isEqualTo(Figure.of(0));
        assertThat(InternalConsistency.of(table).alpha().value()).isCloseTo(1, within(1e-12));
        assertThat(PairwiseAlpha.of(table).alpha().value()).isCloseTo(1, within(1e-12));
        assertThat(AverageDeviation.of(table).practicalLimit()).isEqualTo(5 / 6.0);
    }

    /** Deviations of 1e-3 on a mean of 1e6, among a million values: R's var of the deviations alone. */
    @Test
    void aLargeMeanCostsFewDigits() {
        var random = new Random(360);
        var small = random.doubles(1_000_000, 0, 1e-3).toArray();
        var far = Arrays.stream(small).map(x -> 1e6 + x).toArray();

        double expected = Sample.of(small).variance().value();
        assertThat(Sample.of(far).variance().value() / expected).isCloseTo(1, within(1e-6));
        assertThat(Sample.of(far).mean().value())
                .isCloseTo(1e6 + Sample.of(small).mean().value(), within(1e-9));
        var groups = IntStream.range(0, 1000)
                .mapToObj(i -> Arrays.copyOfRange(far, 1000 * i, 1000 * (i + 1)))
                .toList();
        var plain = IntStream.range(0, 1000)
                .mapToObj(i -> Arrays.copyOfRange(small, 1000 * i, 1000 * (i + 1)))
                .toList();
        assertThat(OneWayReliability.of(groups).icc1().value())
                .isCloseTo(OneWayReliability.of(plain).icc1().value(), within(1e-6));
    }
}
