package org.trust360.scoring.congruence;

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
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.congruence.Rater.Scores;
import org.trust360.scoring.measure.FacetScore;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Scale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Expected values made with R 4.2.2; {@code Rscript 16-congruence-golden.R} made those of the model. */
final class Oracles {

    static final int THEMES = 8;

    /** The tolerance that the oracles state for every number. */
    static final double TOLERANCE = 1e-9;

    private Oracles() {}

    static List<CSVRecord> rows(String name) {
        var format = CSVFormat.DEFAULT.builder().setHeader().get();
        try (var reader = new InputStreamReader(resource(name), UTF_8);
                var parser = format.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode expected(String name) {
        return expected("16-congruence-golden", name);
    }

    /** What the JSON of an oracle expects under a name, with its tolerance. */
    static JsonNode expected(String oracle, String name) {
        return JsonMapper.shared()
                .readTree(resource(oracle + ".json"))
                .get("expected")
                .valueStream()
                .filter(node -> node.get("name").asString().equals(name))
                .findAny()
                .orElseThrow();
    }

    /** The raters of the simulated 360 by leader; no self-assessment for L11, other gaps planted elsewhere. */
    static Map<String, List<Rater>> leaders() {
        var leaders = new LinkedHashMap<String, List<Rater>>();
        for (var row : rows("15-sim360.csv")) {
            leaders.computeIfAbsent(row.get("leader"), leader -> new ArrayList<>())
                    .add(rater(row));
        }
        return leaders;
    }

    private static Rater rater(CSVRecord row) {
        return new Rater(
                relationship(row.get("group")),
                IntStream.rangeClosed(1, THEMES)
                        .mapToObj(t -> new Scores(
                                score(row, "T" + t + "_I"), score(row, "T" + t + "_B"), score(row, "T" + t + "_P")))
                        .toList());
    }

    private static Figure score(CSVRecord row, String item) {
        var answers = new ArrayList<@Nullable Integer>();
        answers.add(row.get(item).isEmpty() ? null : Integer.valueOf(row.get(item)));
        return FacetScore.of(Scale.of(5), answers);
    }

    static Relationship relationship(String group) {
        return group.equals("REPORT") ? Relationship.DIRECT_REPORT : Relationship.valueOf(group);
    }

    /** An empty cell is an undefined value. */
    static void assertCell(CSVRecord row, String column, Figure actual) {
        var cell = row.get(column);
        if (cell.isEmpty()) {
            assertThat(actual.reason()).as("%s of %s", column, row.get(0)).isNotNull();
        } else {
            assertThat(actual.orNull())
                    .as("%s of %s", column, row.get(0))
                    .isCloseTo(Double.valueOf(cell), within(TOLERANCE));
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Oracles.class.getResourceAsStream("/oracles/" + name), name);
    }
}
