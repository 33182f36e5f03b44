package org.trust360.survey;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What docs/problems.md promises. */
public final class ProblemTable {

    private static final Pattern ROW =
            Pattern.compile("\\| `/problems/([a-z-]+)` \\| (\\w+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern COMMA = Pattern.compile(", ");

    private ProblemTable() {}

    static List<Row> rows() {
        try {
            return Files.readAllLines(Path.of("../docs/problems.md")).stream()
                    .flatMap(line -> ROW.matcher(line).results())
                    .map(row -> new Row(
                            row.group(1),
                            row.group(2),
                            COMMA.splitAsStream(row.group(3)).collect(toSet()),
                            row.group(5)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Status and type of a refusal, which has a row that says the same and names this service. */
    public static String refusal(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat((Integer) JsonPath.read(answer.body(), "$.status")).isEqualTo(answer.statusCode());
        assertThat((String) JsonPath.read(answer.body(), "$.detail")).isNotBlank();
        return refusal(answer.statusCode(), JsonPath.read(answer.body(), "$.type"));
    }

    /** The same of a problem that was made without a request. */
    public static String refusal(int status, String type) {
        assertThat(rows()).anySatisfy(row -> {
            assertThat("/problems/" + row.type()).isEqualTo(type);
            assertThat(row.status()).isEqualTo(Integer.toString(status));
            assertThat(row.services()).contains("survey-service");
        });
        return status + " " + type.substring("/problems/".length());
    }

    /** A row; the remedy is what the reader is told to do. */
    record Row(String type, String status, Set<String> services, String remedy) {

        Stream<String> in(String service) {
            return services.contains(service) ? Stream.of(type) : Stream.empty();
        }
    }
}
