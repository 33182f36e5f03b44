package org.trust360.scoring.measure;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.scoring.measure.OneWayReliability.GroupSize;

/** Oracle 12: fourteen tables that can be checked by hand, and why a figure is missing; {@code Rscript 12-edge-cases.R}. */
class EdgeCasesTests {

    private static final String ID = "12-edge-cases";
    private static final Map<String, List<CSVRecord>> CASES =
            Oracle.table(ID).stream().collect(groupingBy(row -> row.get("case")));
    private static final List<double[]> EQUAL_MEANS =
            List.of(new double[] {1, 2, 3}, new double[] {3, 2, 1}, new double[] {2, 2, 2});

    static Stream<Arguments> rows() {
        return Oracle.rows(ID);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void agreesWithTheReference(String name, Oracle oracle) {
        switch (oracle.subject()) {
            case "equal_group_means" -> oracle.isMetBy(ofEqualMeans(oracle.figure()));
            case "singularity" -> hasAPoleWithoutTheCap(oracle);
            default -> oracle.isMetBy(figures(table(oracle.subject()), oracle.figure()));
        }
    }

    private static Figure ofEqualMeans(String figure) {
        var reliability = OneWayReliability.of(EQUAL_MEANS, GroupSize.MEAN_SIZE);
        return switch (figure) {
            case "ICC1" -> reliability.icc1();
            case "ICC2" -> reliability.icc2();
            default -> throw new AssertionError("Not tested: " + figure);
        };
    }

    /** J = 4 and q = 4/3: the denominator of the form that is not offered is 0. The capped form says 0 there. */
    private static void hasAPoleWithoutTheCap(Oracle oracle) {
        var q = 4.0 / 3;
        oracle.isMetBy(4 * (1 - q) + q);
        var answers = new double[] {1, 1, 1, 1, 5, 5, 5, 5};
        var agreement =
                WithinGroupAgreement.of(RatingTable.of(Scale.of(5), 4, answers), NullDistribution.ofVariance(6));
        assertThat(agreement.rwgjStar().value()).isCloseTo(1 - q, within(1e-12));
        assertThat(agreement.rwgj()).isEqualTo(Figure.of(0));
    }

    private static List<Figure> figures(RatingTable table, String figure) {
        return switch (figure) {
            case "item_var" ->
                IntStream.range(0, table.items())
                        .mapToObj(item ->
                                ItemVariances.of(table.items(item, item + 1)).mean())
                        .toList();
            case "n_raters" -> List.of(Figure.of(table.raters()));
            case "mean_of_rater_means" ->
                List.of(Sample.of(table.scores()).mean().map(table.scale()::point));
            case "sd_of_rater_means" ->
                List.of(Sample.of(table.scores())
                        .standardDeviation()
                        .map(share -> share * (table.scale().points() - 1)));
            case "alpha.complete" -> List.of(InternalConsistency.of(table).alpha());
            default -> List.of(agreement(table, figure));
        };
    }

    private static Figure agreement(RatingTable table, String figure) {
        var agreement = WithinGroupAgreement.of(table, NullDistribution.uniform());
        return switch (figure) {
            case "rwg(j).uniform.truncated" -> agreement.rwgj();
            case "rwg(j).uniform.raw" -> withoutTheCap(agreement);
            case "r*wg(j)" -> agreement.rwgjStar();
            case "rwg(j).listwise(multilevel 2.7)" ->
                WithinGroupAgreement.of(table.completeRows(), NullDistribution.uniform())
                        .rwgj();
            case "AD_M(J)" -> AverageDeviation.of(table).aroundMean();
            case "AD_Md(J)" -> AverageDeviation.of(table).aroundMedian();
            case "awg(J)" -> UnbiasedAgreement.of(table).awg();
            default -> throw new AssertionError("Not tested: " + figure);
        };
    }

    /** The form that must never be shipped, out of what is. */
    private static Figure withoutTheCap(WithinGroupAgreement agreement) {
        int j = agreement.items();
        return agreement.rwgjStar().map(share -> j * share / (j * share + 1 - share));
    }

    private static RatingTable table(String name) {
        var rows = Objects.requireNonNull(CASES.get(name), name);
        int items = Integer.parseInt(rows.getFirst().get("items"));
        var answers = rows.stream()
                .flatMapToDouble(
                        row -> IntStream.rangeClosed(1, items).mapToDouble(i -> Oracle.number(row, "item" + i)))
                .toArray();
        return RatingTable.of(Scale.of(Integer.parseInt(rows.getFirst().get("K"))), items, answers);
    }
}
