package org.trust360.scoring.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Oracle 10: nine pairs of profiles, one of two themes only; {@code Rscript 10-profile-similarity.R}, R 4.2.2 with iccde. */
class ProfileSimilarityTests {

    private static final Map<String, ProfileSimilarity> COMPUTED = computed();

    static Stream<JsonNode> expected() {
        return JsonMapper.shared()
                .readTree(resource("10-profile-similarity.json"))
                .get("expected")
                .valueStream()
                .filter(node -> COMPUTED.containsKey(profile(node)))
                .filter(node -> figure(node).matches("D2|elevation_sq|scatter_sq|shape_r|icc_de"));
    }

    @ParameterizedTest
    @MethodSource("expected")
    void agreesWithTheReference(JsonNode node) {
        var similarity = Objects.requireNonNull(COMPUTED.get(profile(node)));
        var actual = switch (figure(node)) {
            case "D2" -> similarity.distance();
            case "elevation_sq" -> similarity.elevation().map(x -> x * x);
            case "scatter_sq" -> similarity.scatter().map(x -> x * x);
            case "shape_r" -> similarity.shape();
            case "icc_de" -> similarity.doubleEntryCorrelation();
            default -> throw new AssertionError(node);
        };

        if (node.get("value").isNull()) {
            assertThat(actual.reason()).as(node.toString()).isEqualTo(Reason.FLAT_PROFILE);
        } else {
            assertThat(actual.value())
                    .as(node.toString())
                    .isCloseTo(node.get("value").asDouble(), within(1e-9));
        }
    }

    @Test
    void comparesAllPairs() {
        assertThat(COMPUTED).hasSize(9);
        assertThat(expected().count()).isGreaterThanOrEqualTo(36);
    }

    @Test
    void needsThreeCommonThemes() {
        var none = Figure.missing(Reason.NOT_ANSWERED);
        var x = List.of(Figure.of(0.1), Figure.of(0.2), Figure.of(0.3), none);
        var y = List.of(Figure.of(0.1), Figure.of(0.2), none, Figure.of(0.3));

        assertThat(ProfileSimilarity.of(x, y).distance()).isEqualTo(Figure.missing(Reason.TOO_FEW_THEMES));
    }

    private static String profile(JsonNode node) {
        var name = node.get("name").asString();
        return name.substring(0, name.indexOf('.'));
    }

    private static String figure(JsonNode node) {
        var name = node.get("name").asString();
        return name.substring(name.indexOf('.') + 1);
    }

    private static Map<String, ProfileSimilarity> computed() {
        var x = new LinkedHashMap<String, List<Figure>>();
        var y = new LinkedHashMap<String, List<Figure>>();
        var format = CSVFormat.DEFAULT.builder().setHeader().get();
        try (var reader = new InputStreamReader(resource("10-profile-similarity.csv"), UTF_8);
                var parser = format.parse(reader)) {
            parser.forEach(row -> {
                figures(x, row.get("profile")).add(figureOf(row.get("x")));
                figures(y, row.get("profile")).add(figureOf(row.get("y")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var computed = new LinkedHashMap<String, ProfileSimilarity>();
        x.forEach((profile, values) -> computed.put(profile, ProfileSimilarity.of(values, figures(y, profile), 2)));
        return computed;
    }

    private static List<Figure> figures(Map<String, List<Figure>> profiles, String profile) {
        return profiles.computeIfAbsent(profile, name -> new ArrayList<>());
    }

    private static Figure figureOf(String cell) {
        return cell.isEmpty() ? Figure.missing(Reason.NOT_ANSWERED) : Figure.of(Double.parseDouble(cell));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ProfileSimilarityTests.class.getResourceAsStream("/oracles/" + name), name);
    }
}
