package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.scoring.measure.CrossedReliability.Form;

/** Oracle 02: the judges of James, Demaree and Wolf 1984; {@code Rscript 02-james-demaree-wolf-1984.R}, multilevel 2.7. */
class JudgeTablesTests {

    private static final String ID = "02-james-demaree-wolf-1984";
    private static final Map<String, RatingTable> TABLES = Map.of("A5", table("A5", 5, 4), "A4", table("A4", 4, 6));
    private static final Map<String, NullDistribution> NULLS = Map.of(
            "uniform", NullDistribution.uniform(),
            "triangular", NullDistribution.triangular(),
            "slight_skew", NullDistribution.slightlySkewed(),
            "moderate_skew", NullDistribution.moderatelySkewed(),
            "heavy_skew", NullDistribution.heavilySkewed());

    static Stream<Arguments> rows() {
        return Oracle.rows(ID);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void agreesWithTheReference(String name, Oracle oracle) {
        var table = Objects.requireNonNull(TABLES.get(oracle.subject()));
        oracle.isMetBy(figures(table, oracle.figure()));
    }

    /** The printed figure. */
    @Test
    void agreesWithThePaper() {
        var agreement = WithinGroupAgreement.of(Objects.requireNonNull(TABLES.get("A5")), NullDistribution.uniform());

        assertThat(agreement.rwgj().value()).isCloseTo(0.96, within(0.005));
        assertThat(agreement.raters()).isEqualTo(10);
        assertThat(agreement.items()).isEqualTo(4);
    }

    private static List<Figure> figures(RatingTable table, String figure) {
        var variances = ItemVariances.of(table);
        return switch (figure) {
            case "item_var" ->
                IntStream.range(0, table.items())
                        .mapToObj(item ->
                                ItemVariances.of(table.items(item, item + 1)).mean())
                        .toList();
            case "mean_item_var" -> List.of(variances.mean());
            case "AD_M(J)" -> List.of(AverageDeviation.of(table).aroundMean());
            case "AD_Md(J)" -> List.of(AverageDeviation.of(table).aroundMedian());
            case "awg" -> List.of(UnbiasedAgreement.of(table).awg());
            case "ICC(1,1)" -> List.of(ofItems(table).coefficient(Form.ONE_WAY_SINGLE));
            case "ICC(3,k)" -> List.of(ofItems(table).coefficient(Form.FIXED_AVERAGE));
            default -> List.of(agreement(table, figure));
        };
    }

    /** Items as targets: agreement is high and reliability is none, for the items do not differ. */
    private static CrossedReliability ofItems(RatingTable table) {
        return CrossedReliability.of(CrossedTable.of(table).transposed());
    }

    private static Figure agreement(RatingTable table, String figure) {
        var nullDistribution = Objects.requireNonNull(NULLS.get(figure.substring(figure.lastIndexOf('.') + 1)));
        var kind = figure.substring(0, figure.lastIndexOf('.'));
        var all = WithinGroupAgreement.of(table, nullDistribution);
        return switch (kind) {
            case "rwg(j)" -> all.rwgj();
            case "r*wg(j)" -> all.rwgjStar();
            case "rwg.item1" ->
                WithinGroupAgreement.of(table.items(0, 1), nullDistribution).rwgj();
            default -> throw new AssertionError("Not tested: " + figure);
        };
    }

    private static RatingTable table(String set, int points, int items) {
        var answers = Oracle.table(ID).stream()
                .filter(row -> row.get("set").equals(set))
                .flatMapToDouble(
                        row -> IntStream.rangeClosed(1, items).mapToDouble(item -> Oracle.number(row, "item" + item)))
                .toArray();
        return RatingTable.of(Scale.of(points), items, answers);
    }
}
