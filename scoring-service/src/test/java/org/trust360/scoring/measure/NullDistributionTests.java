package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.scoring.measure.NullDistribution.Family;
import tools.jackson.databind.JsonNode;

/** Oracle 03: James, Demaree and Wolf's formulas, and table 2 of LeBreton and Senter; {@code Rscript 03-null-variances.R}. */
class NullDistributionTests {

    private static final Map<String, Family> COLUMNS = Map.of(
            "slight_skew", Family.SLIGHTLY_SKEWED,
            "moderate_skew", Family.MODERATELY_SKEWED,
            "heavy_skew", Family.HEAVILY_SKEWED,
            "triangular", Family.TABLED_TRIANGULAR,
            "normal", Family.TABLED_NORMAL);

    static Stream<Arguments> rows() {
        return Oracle.rows("03-null-variances");
    }

    static Stream<CSVRecord> table() {
        return Oracle.table("03-null-variances").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void agreesWithTheReference(String name, Oracle oracle) {
        oracle.isMetBy(
                switch (oracle.subject()) {
                    case "A5" -> ofProportions(oracle.row());
                    case "uniform" -> NullDistribution.uniform().variance(scale(oracle));
                    case "triangular_JDW" -> NullDistribution.triangular().variance(scale(oracle));
                    case "max_dissensus" ->
                        NullDistribution.ofProportions(0.5, 0, 0, 0, 0.5).variance(scale(oracle));
                    default -> throw new AssertionError("Not tested: " + name);
                });
    }

    @ParameterizedTest
    @MethodSource("table")
    void hasThePublishedTable(CSVRecord row) {
        var scale = Scale.of(Integer.parseInt(row.get("A")));

        COLUMNS.forEach((column, family) ->
                assertThat(family.variance(scale)).as(column).isEqualTo(Figure.of(Oracle.number(row, column))));
        assertThat(Math.round(NullDistribution.uniform().variance(scale).value() * 100))
                .isEqualTo(Math.round(Oracle.number(row, "uniform") * 100));
    }

    /** The two triangular nulls are different ones: 2.50 by the formula, 2.10 in the table. */
    @Test
    void keepsTheTwoTriangularFormsApart() {
        assertThat(NullDistribution.triangular().variance(Scale.of(7))).isEqualTo(Figure.of(2.5));
        assertThat(Family.TABLED_TRIANGULAR.variance(Scale.of(7))).isEqualTo(Figure.of(2.1));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void isMissingOutsideTheTable(int points) {
        var none = Figure.missing(Reason.UNTABLED_SCALE);

        assertThat(NullDistribution.slightlySkewed().variance(Scale.of(points))).isEqualTo(none);
        assertThat(NullDistribution.moderatelySkewed().variance(Scale.of(points)))
                .isEqualTo(none);
        assertThat(NullDistribution.heavilySkewed().variance(Scale.of(points))).isEqualTo(none);
        assertThat(NullDistribution.ofVariance(0.5).variance(Scale.of(points))).isEqualTo(Figure.of(0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e-7, 1e7})
    void refusesAVarianceThatIsNone(double variance) {
        assertThatThrownBy(() -> NullDistribution.ofVariance(variance)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesProportionsThatAreNone() {
        assertThatThrownBy(() -> NullDistribution.ofProportions(0.5, 0.4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NullDistribution.ofProportions(1.5, -0.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NullDistribution.ofProportions(Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Figure ofProportions(JsonNode row) {
        var proportions = row.get("args")
                .get("proportions")
                .valueStream()
                .mapToDouble(JsonNode::asDouble)
                .toArray();
        var variance = NullDistribution.ofProportions(proportions).variance(Scale.of(5));
        assertThat(variance.value())
                .isCloseTo(
                        row.get("published").asDouble(),
                        within(row.get("published_tolerance").asDouble()));
        return variance;
    }

    private static Scale scale(Oracle oracle) {
        var points = oracle.figure().substring(1);
        return Scale.of(Integer.parseInt(points));
    }
}
