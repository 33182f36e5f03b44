package org.trust360.scoring.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Expected values from R, each with its own tolerance; every row is to be met. */
record Oracle(String name, JsonNode row) {

    /** The rows of an oracle, a test each. */
    static Stream<Arguments> rows(String id) {
        return JsonMapper.shared()
                .readTree(resource(id + ".json"))
                .get("expected")
                .valueStream()
                .map(row -> new Oracle(row.get("name").asString(), row))
                .map(oracle -> Arguments.of(oracle.name, oracle));
    }

    /** The data of an oracle, or another table that belongs to it. */
    static List<CSVRecord> table(String file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new InputStreamReader(resource(file + ".csv"), UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(Oracle.class.getResourceAsStream("/oracles/" + file), file);
    }

    /** NaN for an empty cell. */
    static double number(CSVRecord row, String column) {
        var cell = row.get(column);
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    /** What comes before the first dot of the name. */
    String subject() {
        return name.substring(0, name.indexOf('.'));
    }

    /** What comes after the first dot of the name. */
    String figure() {
        return name.substring(name.indexOf('.') + 1);
    }

    void isMetBy(double actual) {
        isMetBy(row.get("value"), Figure.of(actual));
    }

    void isMetBy(Figure actual) {
        isMetBy(row.get("value"), actual);
    }

    /** One value for one, a list for several. */
    void isMetBy(List<Figure> actual) {
        var value = row.get("value");
        if (!value.isArray()) {
            assertThat(actual).hasSize(1);
            isMetBy(actual.getFirst());
            return;
        }
        assertThat(actual).hasSize(value.size());
        for (int i = 0; i < value.size(); i++) {
            isMetBy(value.get(i), actual.get(i));
        }
    }

    /** One value per key. */
    void isMetBy(List<String> keys, List<Figure> actual) {
        var value = row.get("value");
        assertThat(value.size()).isEqualTo(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            isMetBy(value.get(keys.get(i)), actual.get(i));
        }
    }

    private void isMetBy(JsonNode expected, Figure actual) {
        if (expected.isNull()) {
            assertThat(actual.isKnown()).as(name).isFalse();
            var reason = row.get("reason");
            if (reason != null) {
                assertThat(actual.reason()).as(name).hasToString(reason.asString());
            }
        } else {
            assertThat(actual.value()).as(name).isCloseTo(expected.asDouble(), within(tolerance()));
        }
    }

    private double tolerance() {
        return Math.max(row.get("tolerance_abs").asDouble(), 1e-14);
    }

    @Override
    public String toString() {
        return name;
    }
}
