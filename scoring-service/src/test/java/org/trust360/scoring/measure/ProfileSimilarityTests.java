package org.trust360.scoring.measure;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Oracle 10: nine pairs of profiles, one of two themes only; {@code Rscript 10-profile-similarity.R}, R 4.2.2 with iccde. */
class ProfileSimilarityTests {

    private static final String ID = "10-profile-similarity";
    private static final Map<String, List<CSVRecord>> PAIRS =
            Oracle.table(ID).stream().collect(groupingBy(row -> row.get("profile")));

    static Stream<Arguments> rows() {
        return Oracle.rows(ID);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void agreesWithTheReference(String name, Oracle oracle) {
        oracle.isMetBy(name.startsWith("ex_iccde_cor") ? ofCorrelations() : figure(oracle));
    }

    private static Figure figure(Oracle oracle) {
        var similarity = similarity(oracle.subject());
        return switch (oracle.figure()) {
            case "D2" -> similarity.distance();
            case "msd" -> similarity.meanSquaredDistance();
            case "elevation_sq" -> similarity.squaredElevation();
            case "scatter_x" -> similarity.firstSpread();
            case "scatter_y" -> similarity.secondSpread();
            case "scatter_sq" -> similarity.squaredScatter();
            case "shape_r" -> similarity.shape();
            case "shape_term" -> similarity.shapeTerm();
            case "icc_de" -> similarity.doubleEntryCorrelation();
            default -> throw new AssertionError("Not tested: " + oracle);
        };
    }

    /** Profiles of correlations are compared as Fisher's z. */
    private static Figure ofCorrelations() {
        return ProfileSimilarity.of(fisher(0.59, 0.48, 0.23), fisher(0.52, 0.76, 0.22))
                .doubleEntryCorrelation();
    }

    private static List<Figure> fisher(double... correlations) {
        return DoubleStream.of(correlations)
                .mapToObj(r -> Figure.of(Math.log((1 + r) / (1 - r)) / 2))
                .toList();
    }

    /** Of the nine pairs only the flat ones have no shape, and none is without a double-entry correlation. */
    @Test
    void hasNoShapeForAFlatProfile() {
        assertThat(PAIRS).hasSize(9);
        for (var pair : PAIRS.keySet()) {
            var reason = pair.contains("flat") ? Reason.FLAT_PROFILE : null;
            assertThat(similarity(pair).shape().reason()).as(pair).isEqualTo(reason);
            assertThat(similarity(pair).doubleEntryCorrelation().isKnown()).isTrue();
        }
        var flat = List.of(Figure.of(0.5), Figure.of(0.5), Figure.of(0.5));
        assertThat(ProfileSimilarity.of(flat, flat).doubleEntryCorrelation())
                .isEqualTo(Figure.missing(Reason.FLAT_PROFILE));
    }

    @Test
    void needsThreeCommonThemes() {
        var none = Figure.missing(Reason.NOT_ANSWERED);
        var x = List.of(Figure.of(0.1), Figure.of(0.2), Figure.of(0.3), none);
        var y = List.of(Figure.of(0.1), Figure.of(0.2), none, Figure.of(0.3));
        var tooFew = Figure.missing(Reason.TOO_FEW_THEMES);

        assertThat(ProfileSimilarity.of(x, y).distance()).isEqualTo(tooFew);
        assertThat(ProfileSimilarity.of(x, y).meanSquaredDistance()).isEqualTo(tooFew);
        assertThat(ProfileSimilarity.of(x, y).themes()).isEqualTo(2);
        assertThat(ProfileSimilarity.of(x, x).distance().value()).isCloseTo(0, within(0.0));
    }

    @Test
    void refusesProfilesOfDifferentLength() {
        assertThatThrownBy(() -> ProfileSimilarity.of(List.of(Figure.of(1)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ProfileSimilarity similarity(String pair) {
        var rows = Objects.requireNonNull(PAIRS.get(pair), pair);
        return ProfileSimilarity.of(profile(rows, "x"), profile(rows, "y"), 2);
    }

    private static List<Figure> profile(List<CSVRecord> rows, String column) {
        return rows.stream().map(row -> Figure.of(Oracle.number(row, column))).toList();
    }
}
