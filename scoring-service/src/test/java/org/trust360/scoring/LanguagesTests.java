package org.trust360.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is said in English is said in German, with the same figures in it, and the other way round. */
class LanguagesTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static Stream<String> bundles() {
        try (var files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("(_de)?\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void knowsAllBundles() {
        assertThat(bundles()).contains("report", "growth", "journey", "coaching", "organisation");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameInBothLanguages(String bundle) {
        var english = arguments(bundle + ".properties");

        assertThat(english).isNotEmpty().isEqualTo(arguments(bundle + "_de.properties"));
    }

    /** What each text has in it, by its key. */
    private static Map<String, Set<String>> arguments(String file) {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(file), UTF_8)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var arguments = new TreeMap<String, Set<String>>();
        bundle.stringPropertyNames().forEach(key -> {
            assertThat(bundle.getProperty(key)).as(file + " " + key).isNotBlank();
            arguments.put(
                    key,
                    ARGUMENT.matcher(bundle.getProperty(key))
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .collect(Collectors.toCollection(TreeSet::new)));
        });
        return arguments;
    }
}
