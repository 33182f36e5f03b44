package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/report-wording.md: every sentence with a rule, as the bundle says it; the first three are one sentence each. */
class WordingDocumentTests {

    private static final Pattern ROW = Pattern.compile("^\\| `(.+?)` \\| (.+?) \\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern RULED =
            Pattern.compile("opening\\..*|where\\..*|expectation\\..*|sure\\.(?!heading).*|mirror\\.(none|unknown)"
                    + "|theme\\.(blind-spot|hidden-strength|firm|tentative)|growth\\.headline\\..*");

    @Test
    void namesEverySentenceAsItIsSaid() throws IOException {
        var ruled = Stream.of("report", "growth")
                .flatMap(bundle -> Bundles.named(bundle).entrySet().stream())
                .filter(text -> RULED.matcher(text.getKey().toString()).matches())
                .collect(Collectors.toMap(
                        text -> text.getKey().toString(),
                        text -> text.getValue().toString()));

        assertThat(rows()).isEqualTo(ruled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void saysEachOfTheFirstThreeInOneSentence(String language) {
        var bundle = Bundles.report(language);
        var three = new TreeSet<>(bundle.stringPropertyNames());
        three.removeIf(key -> !key.matches("(opening|where|expectation)\\..*"));

        assertThat(three).hasSize(32).allSatisfy(key -> {
            var said = bundle.getProperty(key).replaceAll("\\{0,choice,1#(.*)\\|.*}", "$1");
            assertThat(said).as(key).endsWith(".").doesNotContainPattern("[.?!] ");
        });
    }

    private static Map<String, String> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("../docs/report-wording.md")))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> row.group(3).replace("&#124;", "|")));
    }
}
