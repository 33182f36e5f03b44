package org.trust360.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/anonymity.md: every row names a test that exists and, for a rule, names the rule itself. */
class AnonymityDocumentTests {

    private static final Pattern ROW = Pattern.compile("^\\| (.+?) \\|.*\\| `(\\w+Tests)` \\|$", Pattern.MULTILINE);
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void namesTheTestThatHoldsEachRule() throws IOException {
        var rules = new TreeSet<String>();
        for (var row : ROW.matcher(document()).results().toList()) {
            var test = source(row.group(2));
            if (row.group(1).matches("A\\d+")) {
                rules.add(row.group(1));
                assertThat(test).as(row.group()).containsPattern("\\b" + row.group(1) + "\\b");
            }
        }
        assertThat(rules)
                .containsExactlyInAnyOrderElementsOf(
                        Set.of("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11", "A12"));
    }

    /** A row that is no row of the pattern would not be looked at. */
    @Test
    void hasATestInEveryRow() throws IOException {
        assertThat(document().lines().filter(line -> line.startsWith("| ")))
                .filteredOn(line -> !line.endsWith("| test |"))
                .allSatisfy(line -> assertThat(line).matches(ROW));
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("../docs/anonymity.md"));
    }

    private static String source(String test) throws IOException {
        try (var files = Files.walk(TESTS)) {
            var found = files.filter(file -> file.getFileName().toString().equals(test + ".java"))
                    .findAny();
            assertThat(found).as(test).isPresent();
            return Files.readString(found.orElseThrow());
        }
    }
}
