package org.trust360.scoring.congruence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trust360.scoring.congruence.Oracles.assertCell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;
import org.trust360.scoring.measure.WeightedMean;

/** Oracle 16: the model on triples, partitions and the 40 leaders of the simulated 360. */
class CongruenceGoldenTests {

    private static final Model MODEL = Model.withDefaults();
    private static final Map<String, List<Rater>> LEADERS = Oracles.leaders();
    private static final Map<String, LeaderCongruence> COMPUTED = LEADERS.entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey, leader -> LeaderCongruence.of(MODEL, Oracles.THEMES, leader.getValue())));

    static Stream<CSVRecord> triples() {
        return Oracles.rows("16-congruence-golden-triples.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("triples")
    void agreesOnTriples(CSVRecord row) {
        var triple = Triple.of(number(row, "I"), number(row, "B"), number(row, "P"));

        assertCell(row, "congruence", Figure.of(triple.congruence()));
        assertCell(row, "level", Figure.of(triple.level()));
        assertCell(row, "sweet", Figure.of(triple.sweetSpot()));
        assertCell(row, "jaccard", Figure.of(triple.balance()));
        assertCell(row, "q", Figure.of(triple.squaredGap()));
        assertThat(Thresholds.withDefaults().classify(triple)).hasToString(row.get("class"));
    }

    static Stream<CSVRecord> themes() {
        return Oracles.rows("16-congruence-golden-themes.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void agreesOnThemes(CSVRecord row) {
        var theme = theme(row);
        var facets = theme.facets();

        assertCell(row, "I", facets.intention());
        assertCell(row, "S", facets.ownBehavior());
        assertCell(row, "M", facets.metaperception());
        assertCell(row, "B", facets.behavior());
        assertCell(row, "P", facets.perception());
        assertCell(row, "A", facets.attributedIntention());
        assertCell(row, "n_B", Figure.of(theme.behavior().n()));
        assertCell(row, "n_P", Figure.of(theme.perception().n()));
        assertCell(row, "congruence", facets.congruence());
        assertCell(row, "level", facets.level());
        assertCell(row, "sweet_spot", facets.sweetSpot());
        assertCell(row, "jaccard", facets.balance());
        assertCell(row, "q", facets.squaredGap());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void agreesOnGaps(CSVRecord row) {
        var facets = theme(row).facets();

        assertCell(row, "gap_IB", facets.sayDoGap());
        assertCell(row, "gap_BP", facets.doCreditedGap());
        assertCell(row, "gap_IP", facets.intentionPerceptionGap());
        assertCell(row, "gap_SB", facets.selfOtherGap());
        assertCell(row, "gap_MP", facets.metaperceptionGap());
        assertCell(row, "gap_IS", facets.admittedSayDoGap());
        assertCell(row, "gap_IA", facets.intentionVisibilityGap());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void agreesOnUncertaintyAndClass(CSVRecord row) {
        var theme = theme(row);

        assertCell(row, "se_B", of(theme.behavior(), WeightedMean::standardError));
        assertCell(row, "df_B", of(theme.behavior(), WeightedMean::degreesOfFreedom));
        assertCell(row, "B_lo", of(theme.behavior(), mean -> mean.interval(0.95).low()));
        assertCell(row, "B_hi", of(theme.behavior(), mean -> mean.interval(0.95).high()));
        assertCell(row, "se_P", of(theme.perception(), WeightedMean::standardError));
        assertCell(
                row, "P_lo", of(theme.perception(), mean -> mean.interval(0.95).low()));
        assertCell(
                row, "P_hi", of(theme.perception(), mean -> mean.interval(0.95).high()));
        assertCell(row, "se_gap_BP", of(theme.difference(), WeightedMean::standardError));
        assertCell(row, "q_noise", theme.noise());
        assertCell(row, "congruence_adj", theme.adjustedCongruence());
        assertThat(name(theme.facets().classify(MODEL.thresholds()))).isEqualTo(row.get("class"));
        assertThat(name(theme.firmness(MODEL))).isEqualTo(row.get("firmness"));
    }

    static Stream<CSVRecord> leaders() {
        return Oracles.rows("16-congruence-golden.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("leaders")
    void agreesOnSummaries(CSVRecord row) {
        var leader = leader(row);
        var summary = leader.summary();

        assertCell(row, "n_themes", Figure.of(summary.scorable()));
        assertCell(row, "I", summary.intention());
        assertCell(row, "B", summary.behavior());
        assertCell(row, "P", summary.perception());
        assertCell(row, "gap_IB", summary.sayDoGap());
        assertCell(row, "gap_BP", summary.doCreditedGap());
        assertCell(row, "gap_IP", summary.intentionPerceptionGap());
        assertCell(row, "congruence", summary.congruence());
        assertCell(row, "congruence_adj", leader.adjustedCongruence());
        assertCell(row, "mean_theme_congruence", summary.meanThemeCongruence());
        assertCell(row, "level", summary.level());
        assertCell(row, "sweet_spot", summary.sweetSpot());
        assertCell(row, "share_sweet_spot", summary.sweetSpotShare());
    }

    @ParameterizedTest
    @MethodSource("leaders")
    void agreesOnProfiles(CSVRecord row) {
        var summary = leader(row).summary();

        assertCell(row, "ib_D2", summary.sayDo().distance());
        assertCell(row, "ib_elevation", summary.sayDo().elevation());
        assertCell(row, "ib_scatter", summary.sayDo().scatter());
        assertCell(row, "ib_shape_r", summary.sayDo().shape());
        assertCell(row, "ib_icc_de", summary.sayDo().doubleEntryCorrelation());
        assertCell(row, "meta_bias", summary.metaperception().elevation());
        assertCell(row, "meta_profile_r", summary.metaperception().shape());
        assertCell(row, "meta_mae", summary.metaperceptionError());
        assertCell(row, "self_bias", summary.selfOther().elevation());
        assertCell(row, "self_profile_r", summary.selfOther().shape());
    }

    @ParameterizedTest
    @MethodSource("leaders")
    void agreesOnTheJackknife(CSVRecord row) {
        var raters = Objects.requireNonNull(LEADERS.get(row.get("leader")));

        assertCell(row, "se_jack_congruence", jackknife(raters, LeaderSummary::congruence));
        assertCell(row, "se_jack_B", jackknife(raters, LeaderSummary::behavior));
    }

    @Test
    void agreesOnTheCountsOfClasses() {
        var counts = themes().map(CongruenceGoldenTests::theme)
                .map(theme -> name(theme.facets().classify(MODEL.thresholds())))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(theme -> 1)));
        assertCounts("class_counts", counts);
    }

    @Test
    void agreesOnTheCountsOfFirmness() {
        var counts = themes().map(CongruenceGoldenTests::theme)
                .map(theme -> name(theme.firmness(MODEL)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(theme -> 1)));
        assertCounts("firm_counts", counts);
    }

    @Test
    void agreesOnTheMeansOverAllLeaders() {
        var scored = COMPUTED.values().stream()
                .filter(leader -> leader.summary().congruence().isKnown())
                .toList();
        assertThat(scored)
                .hasSize(Oracles.expected("n_leaders_with_summary").get("value").asInt());
        assertMean("congruence_adj", scored, LeaderCongruence::adjustedCongruence);
        assertMean("congruence", scored, leader -> leader.summary().congruence());
        assertMean("sweet_spot", scored, leader -> leader.summary().sweetSpot());
        assertMean("level", scored, leader -> leader.summary().level());
        assertMean("gap_IB", scored, leader -> leader.summary().sayDoGap());
        assertMean("gap_BP", scored, leader -> leader.summary().doCreditedGap());
        assertMean(
                "meta_bias", scored, leader -> leader.summary().metaperception().elevation());
        assertMean("self_bias", scored, leader -> leader.summary().selfOther().elevation());
    }

    private static void assertMean(
            String name, List<LeaderCongruence> leaders, Function<LeaderCongruence, Figure> figure) {
        var mean = Figure.meanOfKnown(leaders.stream().map(figure).toList(), Reason.TOO_FEW_THEMES);
        assertThat(mean.value())
                .as(name)
                .isCloseTo(Oracles.expected("mean." + name).get("value").asDouble(), within(Oracles.TOLERANCE));
    }

    private static void assertCounts(String name, Map<String, Integer> counts) {
        var expected = Oracles.expected(name).get("value");
        assertThat(expected.size()).isPositive();
        expected.properties()
                .forEach(count -> assertThat(counts)
                        .containsEntry(count.getKey(), count.getValue().asInt()));
    }

    private static Figure jackknife(List<Rater> raters, Function<LeaderSummary, Figure> figure) {
        return Jackknife.standardError(MODEL, Oracles.THEMES, raters, figure);
    }

    private static Figure of(GroupMean mean, Function<WeightedMean, Double> figure) {
        var estimate = mean.estimate();
        return estimate == null ? Figure.missing(Reason.TOO_FEW_ANSWERS) : Figure.of(figure.apply(estimate));
    }

    private static LeaderCongruence leader(CSVRecord row) {
        return Objects.requireNonNull(COMPUTED.get(row.get("leader")));
    }

    private static ThemeCongruence theme(CSVRecord row) {
        return leader(row).themes().get(Integer.parseInt(row.get("theme").substring(1)) - 1);
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static String name(@Nullable Enum<?> name) {
        return name == null ? "" : name.name();
    }
}
