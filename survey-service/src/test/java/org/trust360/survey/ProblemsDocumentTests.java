package org.trust360.survey;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/problems.md has a row for every problem of the four services, and no other. */
class ProblemsDocumentTests {

    private static final Pattern WHOLE = Pattern.compile("/problems/([a-z-]+)\"");
    private static final Pattern NAMED =
            Pattern.compile("(?:HttpStatus\\.[A-Z_]+,|\\b(?:problem|conflict|refused)\\()\\s*\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern PUT_TOGETHER =
            Pattern.compile("(?:HttpStatus\\.[A-Z_]+,|\\b(?:problem|conflict|refused)"
                    + "\\()\\s*\"([a-z-]+-)\" \\+|\"(/problems/)\" \\+ wireName");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^    ([A-Z_]+)[,;(]");

    /** Where the end of a name comes from a constant. */
    private static final List<Constants> CONSTANTS = List.of(
            new Constants("survey-service", "campaign-", "campaign/CampaignState.java", Set.of()),
            new Constants("survey-service", "nomination-", "nomination/Decided.java", Set.of("DONE", "PARTLY")),
            new Constants("gateway", "", "door/GatewayProblem.java", Set.of()));

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "survey-service", "scoring-service", "notification-service"})
    void everyTypeOfTheCodeHasARowAndEveryRowAType(String service) throws IOException {
        var documented = ProblemTable.rows().stream().flatMap(row -> row.in(service));
        var inCode = typesOf(service);

        assertThat(inCode).isNotEmpty().containsAll(documented.toList());
        assertThat(ProblemTable.rows())
                .extracting(ProblemTable.Row::type)
                .containsAll(inCode)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRowSaysWhatToDo() {
        assertThat(ProblemTable.rows()).hasSizeGreaterThan(90).allSatisfy(row -> {
            assertThat(row.remedy()).isNotBlank();
            assertThat(row.status()).matches("[45](\\d\\d|xx)");
        });
    }

    /** A name that is put together in a new place would be missed above. */
    @Test
    void knowsWhereNamesArePutTogether() throws IOException {
        for (var service : List.of("gateway", "survey-service", "scoring-service", "notification-service")) {
            assertThat(found(PUT_TOGETHER, service).distinct().count())
                    .as(service)
                    .isEqualTo(CONSTANTS.stream()
                            .filter(one -> one.service().equals(service))
                            .count());
        }
    }

    private static Set<String> typesOf(String service) throws IOException {
        var types = Stream.concat(found(WHOLE, service), found(NAMED, service))
                .map(match -> match.substring(match.lastIndexOf('/') + 1))
                .collect(toCollection(TreeSet::new));
        for (var constants : CONSTANTS) {
            if (constants.service().equals(service)) {
                constants.words().forEach(types::add);
            }
        }
        return types;
    }

    /** The first group of every match in the sources of a service. */
    private static Stream<String> found(Pattern pattern, String service) throws IOException {
        return sources(service).stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map(ProblemsDocumentTests::group);
    }

    private static String group(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static List<String> sources(String service) throws IOException {
        try (var files = Files.walk(Path.of("..", service, "src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ProblemsDocumentTests::read)
                    .filter(source -> source.contains("roblem"))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Constants(String service, String prefix, String file, Set<String> without) {

        Stream<String> words() throws IOException {
            var root = Path.of("..", service, "src", "main", "java", "org", "trust360");
            var enclosing = service.equals("gateway") ? "gateway" : "survey";
            return CONSTANT.matcher(read(root.resolve(enclosing).resolve(file)))
                    .results()
                    .map(constant -> constant.group(1))
                    .filter(constant -> !without.contains(constant))
                    .map(constant -> prefix + constant.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
