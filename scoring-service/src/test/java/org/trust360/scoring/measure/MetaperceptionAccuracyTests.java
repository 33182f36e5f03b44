package org.trust360.scoring.measure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The part of oracle 16 on shrinkage and on metaperception; {@code Rscript 16-congruence-golden.R}. */
class MetaperceptionAccuracyTests {

    private static final Map<String, List<CSVRecord>> THEMES = Oracle.table("16-congruence-golden-themes").stream()
            .collect(groupingBy(row -> row.get("leader"), LinkedHashMap::new, toList()));

    static Stream<CSVRecord> leaders() {
        return Oracle.table("16-congruence-golden").stream();
    }

    static Stream<Arguments> acrossLeaders() {
        return Oracle.rows("16-congruence-golden")
                .filter(row -> row.get()[0] instanceof String name && name.contains("meta_") && name.contains(" r"));
    }

    @ParameterizedTest
    @MethodSource("leaders")
    void agreesWithTheReferenceOnALeader(CSVRecord row) {
        var themes = Objects.requireNonNull(THEMES.get(row.get("leader")));
        var accuracy = MetaperceptionAccuracy.of(figures(themes, "M"), figures(themes, "P"));

        isMetBy(row, "meta_bias", accuracy.bias());
        isMetBy(row, "meta_mae", accuracy.error());
        isMetBy(row, "meta_profile_r", accuracy.profile());
    }

    private static void isMetBy(CSVRecord row, String column, Figure actual) {
        var expected = Oracle.number(row, column);
        assertThat(actual.isKnown()).as(row.toString()).isEqualTo(!Double.isNaN(expected));
        if (actual.isKnown()) {
            assertThat(actual.value()).as(row.toString()).isCloseTo(expected, within(1e-9));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acrossLeaders")
    void agreesWithTheReferenceAcrossLeaders(String name, Oracle oracle) {
        var accuracy = MetaperceptionAccuracy.across(means("M"), means("P"), means("S"));

        oracle.isMetBy(
                name.startsWith("generalized")
                        ? accuracy.generalized().r()
                        : accuracy.insight().r());
    }

    /** By hand: M - P is .2, 0 and -.1. */
    @Test
    void isBiasErrorAndProfile() {
        var none = Figure.missing(Reason.NOT_ANSWERED);
        var expected = List.of(Figure.of(0.9), Figure.of(0.5), Figure.of(0.3), none);
        var actual = List.of(Figure.of(0.7), Figure.of(0.5), Figure.of(0.4), Figure.of(0.1));

        var accuracy = MetaperceptionAccuracy.of(expected, actual);
        assertThat(accuracy.themes()).isEqualTo(3);
        assertThat(accuracy.bias().value()).isCloseTo(0.1 / 3, within(1e-12));
        assertThat(accuracy.error().value()).isCloseTo(0.1, within(1e-12));

        var two = MetaperceptionAccuracy.of(expected.subList(0, 2), actual.subList(0, 2));
        assertThat(two.bias()).isEqualTo(Figure.missing(Reason.TOO_FEW_THEMES));
        assertThat(two.profile()).isEqualTo(Figure.missing(Reason.TOO_FEW_THEMES));
        assertThat(two.error().value()).isCloseTo(0.1, within(1e-12));
        assertThat(MetaperceptionAccuracy.of(List.of(none), List.of(none)).error())
                .isEqualTo(Figure.missing(Reason.TOO_FEW_THEMES));
    }

    /** Over the leaders with both M and P. */
    @Test
    void leadersExpectMoreThanTheyGet() {
        var accuracy = MetaperceptionAccuracy.across(
                new double[] {0.8, 0.6, Double.NaN}, new double[] {0.6, 0.6, 0.1}, new double[] {0.5, 0.5, 0.5});

        assertThat(accuracy.enhancement().value()).isCloseTo(0.1, within(1e-12));
        assertThat(accuracy.generalized().r()).isEqualTo(Figure.missing(Reason.TOO_FEW_PAIRS));
        assertThat(accuracy.insight().r()).isEqualTo(Figure.missing(Reason.TOO_FEW_PAIRS));
        var nobody = MetaperceptionAccuracy.across(new double[0], new double[0], new double[0]);
        assertThat(nobody.enhancement()).isEqualTo(Figure.missing(Reason.ALL_MISSING));
    }

    private static List<Figure> figures(List<CSVRecord> themes, String column) {
        return themes.stream()
                .map(row -> Oracle.number(row, column))
                .map(x -> x.isNaN() ? Figure.missing(Reason.NOT_ANSWERED) : Figure.of(x))
                .toList();
    }

    /** The mean over the themes in which the leader has M, P and S. */
    private static double[] means(String column) {
        return THEMES.values().stream()
                .mapToDouble(themes -> themes.stream()
                        .filter(row -> Stream.of("M", "P", "S")
                                .noneMatch(each -> row.get(each).isEmpty()))
                        .mapToDouble(row -> Oracle.number(row, column))
                        .average()
                        .orElse(Double.NaN))
                .toArray();
    }
}
