package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.scoring.measure.OneWayReliability.GroupSize;

/** Oracle 15, over all leaders, per group and facet; psych, multilevel and lme4 agree with the reference. */
class Sim360SampleTests {

    /** Restricted maximum likelihood needs an iterative fit and is out of scope. Nothing else may be left out. */
    private static final List<String> LEFT_OUT = Stream.of("PEER", "REPORT", "OTHERS")
            .flatMap(group -> Stream.of("I", "B", "P").map(facet -> group + "." + facet + ".ICC1_REML"))
            .toList();

    static Stream<Arguments> rows() {
        return all().filter(row -> !LEFT_OUT.contains(row.get()[0]));
    }

    private static Stream<Arguments> all() {
        return Oracle.rows(Sim360Ratings.ID).filter(row -> !isAboutSelfAndOthers(row));
    }

    /** Tested in {@link SelfOtherAgreementTests}. */
    private static boolean isAboutSelfAndOthers(Arguments row) {
        return Objects.requireNonNull(row.get()[0]).toString().startsWith("SOA.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void agreesWithTheReference(String name, Oracle oracle) {
        var parts = name.split("\\.", -1);
        if (parts.length == 1) {
            oracle.isMetBy(count(name));
        } else {
            oracle.isMetBy(figures(parts[0], parts[1], parts[2]));
        }
    }

    @Test
    void leavesOutWhatItSays() {
        assertThat(all().map(row -> row.get()[0])).containsAll(LEFT_OUT);
        assertThat(LEFT_OUT).hasSize(9);
    }

    private static double count(String name) {
        return switch (name) {
            case "n_rows" -> Sim360Ratings.rows().size();
            case "n_missing_cells" ->
                Sim360Ratings.rows().stream()
                        .flatMap(row -> row.toMap().values().stream())
                        .filter(String::isEmpty)
                        .count();
            default -> throw new AssertionError("Not tested: " + name);
        };
    }

    private static List<Figure> figures(String group, String facet, String figure) {
        var table = Sim360Ratings.of(group, facet);
        return switch (figure) {
            case "alpha_pairwise" -> List.of(PairwiseAlpha.of(table).alpha());
            case "alpha_complete" -> List.of(InternalConsistency.of(table).alpha());
            case "n_complete" -> List.of(Figure.of(InternalConsistency.of(table).rows()));
            case "alpha_complete_Feldt95" -> interval(InternalConsistency.of(table));
            case "alpha_within_leader_complete" ->
                List.of(WithinLeaderConsistency.of(Sim360Ratings.byLeader(group, facet))
                        .alpha());
            case "mean_rwgj_uniform" ->
                List.of(Sample.of(agreements(group, facet)).mean());
            case "median_rwgj_uniform" -> List.of(median(agreements(group, facet)));
            default -> List.of(reliability(Sim360Ratings.byLeader(group, facet), figure));
        };
    }

    private static List<Figure> interval(InternalConsistency consistency) {
        var interval = Objects.requireNonNull(consistency.interval(0.95));
        return List.of(Figure.of(interval.low()), Figure.of(interval.high()));
    }

    private static double[] agreements(String group, String facet) {
        return Sim360Ratings.byLeader(group, facet).stream()
                .map(table -> WithinGroupAgreement.of(table, NullDistribution.uniform())
                        .rwgj())
                .filter(Figure::isKnown)
                .mapToDouble(Figure::value)
                .toArray();
    }

    private static Figure median(double[] values) {
        var sorted = DoubleStream.of(values).sorted().toArray();
        int n = sorted.length;
        return Figure.of((sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
    }

    private static Figure reliability(List<RatingTable> tables, String figure) {
        var leaders = tables.stream().map(Sim360Ratings::points).toList();
        var byN0 = OneWayReliability.of(leaders);
        var byMean = OneWayReliability.of(leaders, GroupSize.MEAN_SIZE);
        return switch (figure) {
            case "G" -> Figure.of(byN0.leaders());
            case "N" -> Figure.of(byN0.raters());
            case "nbar" -> byMean.groupSize();
            case "n0" -> byN0.groupSize();
            case "MSB" -> byN0.betweenMeanSquare();
            case "MSW" -> byN0.withinMeanSquare();
            case "ICC1_nbar" -> byMean.icc1();
            case "ICC1_n0" -> byN0.icc1();
            case "ICC2" -> byN0.icc2();
            case "tau2_n0" -> byN0.betweenVariance();
            default -> throw new AssertionError("Not tested: " + figure);
        };
    }
}
