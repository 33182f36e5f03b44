package org.trust360.scoring.measure;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Oracle 15, per leader, group and facet: 4,320 values, each met within 1e-9, each missing one missing. */
class Sim360LeadersTests {

    private static final Map<String, List<CSVRecord>> EXPECTED =
            Oracle.table("15-sim360-expected").stream().collect(groupingBy(row -> row.get("stat")));

    static Stream<String> figures() {
        return new TreeSet<>(EXPECTED.keySet()).stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void agreeWithTheReference(String figure) {
        for (var row : Objects.requireNonNull(EXPECTED.get(figure))) {
            var table = Sim360Ratings.of(row.get("leader"), row.get("group"), row.get("facet"));
            var actual = figure(table, figure);
            var expected = Oracle.number(row, "value");

            assertThat(actual.isKnown()).as(row.toString()).isEqualTo(!Double.isNaN(expected));
            if (actual.isKnown()) {
                assertThat(actual.value()).as(row.toString()).isCloseTo(expected, within(1e-9));
            }
        }
    }

    @Test
    void areAllThere() {
        assertThat(EXPECTED.values().stream().mapToInt(List::size).sum()).isEqualTo(4320);
    }

    private static Figure figure(RatingTable table, String figure) {
        var scores = Sample.of(Sim360Ratings.points(table));
        return switch (figure) {
            case "n_scored_raters" -> Figure.of(scores.size());
            case "mean_of_rater_scores" -> scores.mean();
            case "sd_of_rater_scores" -> scores.standardDeviation();
            case "n_any_rater" -> Figure.of(table.raters());
            case "ad_mean_j" -> AverageDeviation.of(table).aroundMean();
            case "ad_median_j" -> AverageDeviation.of(table).aroundMedian();
            case "rwgj_uniform" -> agreement(table, NullDistribution.uniform()).rwgj();
            case "rwgj_slight_skew" ->
                agreement(table, NullDistribution.slightlySkewed()).rwgj();
            case "rwgj_lindell" -> agreement(table, NullDistribution.uniform()).rwgjStar();
            case "rwgj_uniform_listwise" ->
                agreement(table.completeRows(), NullDistribution.uniform()).rwgj();
            default -> throw new AssertionError("Not tested: " + figure);
        };
    }

    private static WithinGroupAgreement agreement(RatingTable table, NullDistribution nullDistribution) {
        return WithinGroupAgreement.of(table, nullDistribution);
    }
}
