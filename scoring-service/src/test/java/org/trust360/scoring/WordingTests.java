package org.trust360.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T4, T5: nothing that the product can say, in any service and language, shames, ranks or claims too much. */
class WordingTests {

    private static final Path LIST = Path.of("src/test/resources/refused-words.txt");
    private static final List<String> SERVICES =
            List.of("gateway", "survey-service", "scoring-service", "notification-service");

    /** What a sentence may not hold. */
    record Refused(String kind, String language, Pattern pattern, String example) {

        static Refused of(String line) {
            var parts = line.split(" \\| ", 4);
            var pattern = Pattern.compile(
                    parts[2].strip(),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
            return new Refused(parts[0], parts[1].strip(), pattern, parts[3]);
        }

        boolean hits(Sentence sentence) {
            return sentence.language().equals(language)
                    && pattern.matcher(sentence.text()).find();
        }
    }

    /** Something that may be said, and where it stands. */
    record Sentence(String file, String key, String language, String text) {

        String place() {
            return "allowed | %s | %s | ".formatted(file, key);
        }
    }

    static Stream<Refused> refused() {
        return lines().filter(line -> !line.startsWith("allowed")).map(Refused::of);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void neverSaysAnythingThatIsRefused(Refused refused) {
        var allowed = lines().filter(line -> line.startsWith("allowed")).toList();

        assertThat(sentences())
                .filteredOn(refused::hits)
                .filteredOn(sentence -> allowed.stream().noneMatch(line -> line.startsWith(sentence.place())))
                .isEmpty();
    }

    /** Each pattern is seen to bite. */
    @ParameterizedTest
    @MethodSource("refused")
    void refusesTheExample(Refused refused) {
        assertThat(refused.example()).containsPattern(refused.pattern());
    }

    /** An allowance that nothing needs any more would hide the next sentence. */
    @Test
    void allowsOnlyWhatWouldBeRefused() {
        var hit = sentences().stream()
                .filter(sentence -> refused().anyMatch(refused -> refused.hits(sentence)))
                .map(Sentence::place)
                .toList();

        assertThat(lines().filter(line -> line.startsWith("allowed")))
                .allMatch(line -> hit.stream().anyMatch(line::startsWith));
    }

    @Test
    void readsTheSentencesOfEveryServiceInBothLanguages() {
        for (var service : SERVICES) {
            for (var language : List.of("en", "de")) {
                assertThat(sentences())
                        .as(service + " " + language)
                        .filteredOn(sentence -> sentence.language().equals(language))
                        .filteredOn(sentence -> sentence.file().startsWith(service))
                        .hasSizeGreaterThan(10);
            }
        }
    }

    private static Stream<String> lines() {
        try {
            return Files.readAllLines(LIST).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Sentence> sentences() {
        var sentences = new ArrayList<Sentence>();
        for (var service : SERVICES) {
            var resources = Path.of("..", service, "src/main/resources");
            try (var files = Files.walk(resources)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> isBundle(file) || isMail(file))
                        .sorted()
                        .forEach(file -> read(service, file, sentences));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sentences;
    }

    private static boolean isBundle(Path file) {
        return file.toString().endsWith(".properties");
    }

    private static boolean isMail(Path file) {
        return file.toString().endsWith(".txt") && file.toString().contains("mail");
    }

    private static void read(String service, Path file, List<Sentence> sentences) {
        var name = service + "/" + file.getFileName();
        var language = file.getFileName().toString().toLowerCase(Locale.ROOT).contains("_de.") ? "de" : "en";
        try (var reader = Files.newBufferedReader(file, UTF_8)) {
            if (isMail(file)) {
                sentences.add(new Sentence(
                        name, "-", language, String.join("\n", reader.lines().toList())));
                return;
            }
            var bundle = new Properties();
            bundle.load(reader);
            bundle.forEach((key, text) -> sentences.add(new Sentence(name, key.toString(), language, text.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
