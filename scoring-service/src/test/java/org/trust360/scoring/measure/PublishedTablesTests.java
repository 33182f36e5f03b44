package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trust360.scoring.measure.CrossedReliability.Form;

/** Examples that are printed in the literature. What the print leaves out is from R 4.2.2, base functions only. */
class PublishedTablesTests {

    /** Shrout and Fleiss 1979, table 2: six targets, four judges. */
    private static final CrossedTable SHROUT_FLEISS =
            CrossedTable.of(4, 9, 2, 5, 8, 6, 1, 3, 2, 8, 4, 6, 8, 7, 1, 2, 6, 10, 5, 6, 9, 6, 2, 4, 7);

    /** Davies and Goldsmith 1972, the yield of six batches; lme4's Dyestuff. */
    private static final List<double[]> DYESTUFF = List.of(
            new double[] {1545, 1440, 1440, 1520, 1580},
            new double[] {1540, 1555, 1490, 1560, 1495},
            new double[] {1595, 1550, 1605, 1510, 1560},
            new double[] {1445, 1440, 1595, 1465, 1545},
            new double[] {1595, 1630, 1515, 1635, 1625},
            new double[] {1520, 1455, 1450, 1480, 1445});

    /** Efron and Morris 1975, table 1: hits in the first 45 at bats of 1970, and the average over the rest. */
    private static final int[] HITS = {18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7};

    private static final double[] REST_OF_SEASON = {
        .346, .298, .276, .222, .273, .270, .263, .210, .269, .230, .264, .256, .303, .264, .226, .286, .316, .200
    };

    @ParameterizedTest
    @CsvSource({
        "ONE_WAY_SINGLE,  .17, -.1329323248747510, .722560062328121",
        "RANDOM_SINGLE,   .29,  .0187865133747120, .761084369648953",
        "FIXED_SINGLE,    .71,  .3424647650339255, .945858259955360",
        "ONE_WAY_AVERAGE, .44, -.8844421552381201, .912415420340775",
        "RANDOM_AVERAGE,  .62,  .0711368153025035, .927232040167722",
        "FIXED_AVERAGE,   .91,  .6756747138163048, .985891678169062"
    })
    void shroutAndFleiss(Form form, double printed, double low, double high) {
        var reliability = CrossedReliability.of(SHROUT_FLEISS);
        var interval = Objects.requireNonNull(reliability.interval(form, 0.95));

        assertThat(reliability.targets()).isEqualTo(6);
        assertThat(reliability.judges()).isEqualTo(4);
        assertThat(reliability.coefficient(form).value()).isCloseTo(printed, within(0.005));
        assertThat(interval.low()).isCloseTo(low, within(1e-9));
        assertThat(interval.high()).isCloseTo(high, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "ONE_WAY_SINGLE,   .165741768405475, -.0967222036577423, .643398310704423",
        "RANDOM_SINGLE,    .289763779527559,  .0429011915405399, .691070606618357",
        "FIXED_SINGLE,     .714840714840715,  .4118341309190443, .925832807680280",
        "ONE_WAY_AVERAGE,  .442797133679269, -.5450417247368684, .878301035406407",
        "RANDOM_AVERAGE,   .620050547598989,  .1520370538559581, .899476700113625",
        "FIXED_AVERAGE,    .909315542377069,  .7368976785770524, .980366056047214"
    })
    void shroutAndFleissAtNinetyPercent(Form form, double coefficient, double low, double high) {
        var reliability = CrossedReliability.of(SHROUT_FLEISS);
        var interval = Objects.requireNonNull(reliability.interval(form, 0.90));

        assertThat(reliability.coefficient(form).value()).isCloseTo(coefficient, within(1e-12));
        assertThat(interval.low()).isCloseTo(low, within(1e-9));
        assertThat(interval.high()).isCloseTo(high, within(1e-9));
    }

    /** The coefficient of the average in place of the single one gives .0394 to .9286, as R's irr 0.84.1 does. */
    @Test
    void theIntervalOfTheAverageRestsOnTheSingleCoefficient() {
        var interval =
                Objects.requireNonNull(CrossedReliability.of(SHROUT_FLEISS).interval(Form.RANDOM_AVERAGE, 0.95));

        assertThat(interval.low()).isCloseTo(0.0711, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.9272, within(5e-5));
    }

    /** alpha = ICC(3,k), and Feldt's interval is that of ICC(3,k). */
    @Test
    void alphaIsTheLastOfTheSix() {
        var alpha = InternalConsistency.of(SHROUT_FLEISS);

        assertThat(alpha.alpha().value()).isCloseTo(0.909315542377069, within(1e-12));
        assertThat(alpha.rows()).isEqualTo(6);
        assertThat(Objects.requireNonNull(alpha.interval(0.95)).low()).isCloseTo(0.675674713816305, within(1e-9));
        assertThat(Objects.requireNonNull(alpha.interval(0.95)).high()).isCloseTo(0.985891678169062, within(1e-9));
    }

    /** tau² 1764.05, sigma² 2451.25, lambda .7825. */
    @Test
    void dyestuff() {
        var reliability = OneWayReliability.of(DYESTUFF);

        assertThat(reliability.betweenVariance().value()).isCloseTo(1764.05, within(1e-8));
        assertThat(reliability.withinMeanSquare().value()).isCloseTo(2451.25, within(1e-8));
        assertThat(reliability.lambda(5).value()).isCloseTo(0.7825, within(5e-5));
        assertThat(reliability.lambda(5).value()).isCloseTo(reliability.icc2().value(), within(1e-12));
        assertThat(reliability.icc1().value()).isCloseTo(0.418487414893365, within(1e-12));
    }

    /** The effects of the batches; by default six are too few to estimate tau² from. */
    @Test
    void dyestuffShrunk() {
        var effects =
                new double[] {-17.606851350752, 0.391263363350, 28.562225524553, -23.084538437652, 56.733187685756};
        var shrunk = EmpiricalBayes.of(DYESTUFF, 1764.05, 2451.25);

        assertThat(shrunk.mean().value()).isCloseTo(1527.5, within(1e-9));
        for (int batch = 0; batch < effects.length; batch++) {
            var estimate = shrunk.leaders().get(batch);
            assertThat(estimate.raters()).isEqualTo(5);
            assertThat(estimate.estimate().value() - 1527.5).isCloseTo(effects[batch], within(1e-9));
            assertThat(estimate.standardDeviation().value())
                    .isCloseTo(Math.sqrt(1764.05 * (1 - 0.782526726700084)), within(1e-9));
        }
        assertThat(EmpiricalBayes.of(DYESTUFF).mean()).isEqualTo(Figure.missing(Reason.TOO_FEW_LEADERS));
    }

    /** James and Stein's shrinkage to c = .2117 with an error ratio of 3.53; printed, after a transformation, 3.50. */
    @Test
    void baseball() {
        var averages = IntStream.of(HITS).mapToDouble(hits -> hits / 45.0).toArray();
        double mean = Means.of(averages);
        double within = mean * (1 - mean) / 45;
        double between = Means.squares(averages) / (averages.length - 3) - within;
        var shrunk = EmpiricalBayes.of(
                DoubleStream.of(averages).mapToObj(x -> new double[] {x}).toList(), between, within);
        double before = 0;
        double after = 0;
        for (int i = 0; i < averages.length; i++) {
            before += Math.pow(averages[i] - REST_OF_SEASON[i], 2);
            after += Math.pow(shrunk.leaders().get(i).estimate().value() - REST_OF_SEASON[i], 2);
        }

        assertThat(shrunk.leaders().getFirst().lambda().value()).isCloseTo(0.2117, within(5e-5));
        assertThat(before / after).isCloseTo(3.53, within(0.005));
    }

    /** What a table with too few rows or columns, or without error, has. */
    @ParameterizedTest
    @EnumSource
    void noFormWithoutTwoTargetsTwoJudgesAndError(Form form) {
        assertThat(CrossedReliability.of(CrossedTable.of(4, 1, 2, 3, 4)).coefficient(form))
                .isEqualTo(Figure.missing(Reason.TOO_FEW_COMPLETE_ROWS));
        assertThat(CrossedReliability.of(CrossedTable.of(1, 1, 2, 3, 4)).coefficient(form))
                .isEqualTo(Figure.missing(Reason.TOO_FEW_RATERS));
        assertThat(CrossedReliability.of(CrossedTable.of(2, 1, 2, 3, 4)).coefficient(form))
                .isEqualTo(Figure.missing(Reason.ZERO_VARIANCE));
        assertThat(CrossedReliability.of(CrossedTable.of(2, 1, 2, 3, 4)).interval(form, 0.95))
                .isNull();
    }

    /** Targets that do not differ at all: single forms have a value, averages have none. */
    @ParameterizedTest
    @CsvSource({
        "ONE_WAY_SINGLE, -1",
        "FIXED_SINGLE, -1",
        "RANDOM_SINGLE,",
        "ONE_WAY_AVERAGE,",
        "FIXED_AVERAGE,",
        "RANDOM_AVERAGE,"
    })
    void noAverageWithoutDifferencesBetweenTargets(Form form, @Nullable Double value) {
        var reliability = CrossedReliability.of(CrossedTable.of(2, 1, 2, 2, 1));

        assertThat(reliability.coefficient(form))
                .isEqualTo(value == null ? Figure.missing(Reason.ZERO_BETWEEN_VARIANCE) : Figure.of(value));
    }
}
