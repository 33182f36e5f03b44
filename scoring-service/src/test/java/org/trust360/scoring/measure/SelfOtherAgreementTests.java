package org.trust360.scoring.measure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.scoring.measure.SelfOtherAgreement.Group;
import org.trust360.scoring.measure.SelfOtherAgreement.Labelled;
import org.trust360.scoring.measure.SelfOtherAgreement.Rule;
import org.trust360.scoring.measure.SelfOtherAgreement.Unlabelled;

/** Oracle 15, the leaders beside those who rate them, on the facet B; {@code Rscript 15-sim360.R}. */
class SelfOtherAgreementTests {

    private static final Map<String, Rule> COLUMNS = Map.of(
            "AY1992", Rule.STANDARDISED_DIFFERENCE,
            "Fleenor1996", Rule.DIFFERENCE_OF_STANDARDISED,
            "absolute", Rule.ABSOLUTE);
    private static final List<CSVRecord> LEADERS = Oracle.table("15-sim360-soa");
    private static final double[] SELF = means("SELF");
    private static final double[] OTHERS = means("OTHERS");
    private static final SelfOtherNorm NORM = SelfOtherNorm.of(SELF, OTHERS);
    private static final Figure NONE = Figure.missing(Reason.NO_SELF_ASSESSMENT);

    static Stream<Arguments> rows() {
        return Oracle.rows(Sim360Ratings.ID)
                .filter(row -> row.get()[0] instanceof String name && name.startsWith("SOA."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void agreesWithTheReference(String name, Oracle oracle) {
        switch (oracle.figure()) {
            case "r(self,others)" -> oracle.isMetBy(Correlation.of(SELF, OTHERS).r());
            case "mean_diff" -> oracle.isMetBy(NORM.difference().mean());
            case "d = mean_diff/sd_others" ->
                oracle.isMetBy(Figure.of(
                        NORM.difference().mean(), NORM.others().standardDeviation(), (mean, sd) -> mean / sd));
            case "agreement_of_rules(AY vs Fleenor)" ->
                oracle.isMetBy((double) labels(Rule.STANDARDISED_DIFFERENCE, Rule.DIFFERENCE_OF_STANDARDISED) / 39);
            default -> countsAgree(oracle);
        }
    }

    private static long labels(Rule one, Rule other) {
        return LEADERS.stream()
                .filter(row -> shown(one, row).equals(shown(other, row)))
                .count();
    }

    private static void countsAgree(Oracle oracle) {
        var column = oracle.figure().substring(0, oracle.figure().indexOf('.'));
        var rule = Objects.requireNonNull(COLUMNS.get(column), oracle.name());
        var counts = LEADERS.stream().collect(groupingBy(row -> shown(rule, row), counting()));
        var expected = oracle.row().get("value").properties();
        assertThat(expected).hasSize(4);
        for (var entry : expected) {
            assertThat(counts).containsEntry(entry.getKey(), entry.getValue().asLong());
        }
    }

    @Test
    void agreesWithTheReferenceOnEveryLeader() {
        assertThat(LEADERS).hasSize(39);
        for (var row : LEADERS) {
            int leader = Integer.parseInt(row.get("leader").substring(1)) - 1;
            assertThat(SELF[leader]).isCloseTo(Oracle.number(row, "self_B"), within(1e-9));
            assertThat(OTHERS[leader]).isCloseTo(Oracle.number(row, "others_B"), within(1e-9));
            assertThat(SELF[leader] - OTHERS[leader]).isCloseTo(Oracle.number(row, "diff"), within(1e-9));
            COLUMNS.forEach((column, rule) ->
                    assertThat(shown(rule, row)).as(row.toString()).isEqualTo(row.get(column)));
        }
    }

    /** The limits themselves are agreement, and good; S and O as shares. */
    @ParameterizedTest
    @CsvSource({
        "0.825, 0.7, AGREE_GOOD",
        "0.8251, 0.7, OVER_GOOD",
        "0.575, 0.7, AGREE_GOOD",
        "0.5749, 0.7, UNDER_GOOD",
        "0.6999, 0.6999, AGREE_POOR",
        "1, 0.6999, OVER_POOR",
        "0, 0.5, UNDER_POOR"
    })
    void comparesStrictly(double self, double others, Group group) {
        assertThat(SelfOtherAgreement.absolute(Figure.of(self), Figure.of(others)))
                .isEqualTo(new Labelled(Rule.ABSOLUTE, group));
        assertThat(NORM.label(Rule.ABSOLUTE, Figure.of(self), Figure.of(others)))
                .isEqualTo(new Labelled(Rule.ABSOLUTE, group));
    }

    /** S and O have the mean .5 and the deviation .577; their difference has 0 and .816. */
    @ParameterizedTest
    @CsvSource({
        "STANDARDISED_DIFFERENCE, 0.6, 0.5, AGREE_GOOD",
        "STANDARDISED_DIFFERENCE, 0.6, 0.49, AGREE_POOR",
        "STANDARDISED_DIFFERENCE, 1.4, 0.5, OVER_GOOD",
        "STANDARDISED_DIFFERENCE, 1.3, 0.4, OVER_POOR",
        "STANDARDISED_DIFFERENCE, 0, 0.6, UNDER_GOOD",
        "STANDARDISED_DIFFERENCE, -0.4, 0.4, UNDER_POOR",
        "DIFFERENCE_OF_STANDARDISED, 0.5, 0.5, AGREE_GOOD",
        "DIFFERENCE_OF_STANDARDISED, 0.5, 0.4, AGREE_POOR",
        "DIFFERENCE_OF_STANDARDISED, 0.9, 0.5, OVER_GOOD",
        "DIFFERENCE_OF_STANDARDISED, 0.9, 0.4, OVER_POOR",
        "DIFFERENCE_OF_STANDARDISED, 0.1, 0.5, UNDER_GOOD",
        "DIFFERENCE_OF_STANDARDISED, 0, 0.4, UNDER_POOR"
    })
    void setsALeaderAgainstTheNorm(Rule rule, double self, double others, Group group) {
        var norm = SelfOtherNorm.of(new double[] {0, 1, 1, 0}, new double[] {0, 1, 0, 1});

        assertThat(norm.label(rule, Figure.of(self), Figure.of(others))).isEqualTo(new Labelled(rule, group));
    }

    @ParameterizedTest
    @EnumSource
    void givesNoLabelWithoutSelfAssessment(Rule rule) {
        assertThat(NORM.label(rule, NONE, Figure.of(0.5))).isEqualTo(new Unlabelled(rule, Reason.NO_SELF_ASSESSMENT));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ABSOLUTE")
    void givesNoLabelWithoutANorm(Rule rule) {
        var s = Figure.of(0.5);
        var one = SelfOtherNorm.of(new double[] {0.5, Double.NaN}, new double[] {0.5, 0.5});
        var flat = SelfOtherNorm.of(new double[] {0.5, 0.5}, new double[] {0.5, 0.5});

        assertThat(one.label(rule, s, s)).isEqualTo(new Unlabelled(rule, Reason.TOO_FEW_LEADERS));
        assertThat(flat.label(rule, s, s)).isEqualTo(new Unlabelled(rule, Reason.ZERO_VARIANCE));
    }

    @Test
    void refusesANormOfUnequalLengths() {
        assertThatThrownBy(() -> SelfOtherNorm.of(new double[1], new double[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String shown(Rule rule, CSVRecord row) {
        int leader = Integer.parseInt(row.get("leader").substring(1)) - 1;
        var label = NORM.label(rule, figure(rule, SELF[leader]), figure(rule, OTHERS[leader]));
        return label instanceof Labelled(var by, var group) && by == rule
                ? group.shown().name()
                : label.toString();
    }

    /** The rules with a norm are asked in points, as the norm is; the absolute one in shares. */
    private static Figure figure(Rule rule, double points) {
        return Figure.of(rule == Rule.ABSOLUTE ? Scale.of(5).shareOf(points) : points);
    }

    private static double[] means(String group) {
        return Sim360Ratings.byLeader(group, "B").stream()
                .mapToDouble(table -> {
                    var mean = Sample.of(Sim360Ratings.points(table)).mean();
                    return mean.isKnown() ? mean.value() : Double.NaN;
                })
                .toArray();
    }
}
