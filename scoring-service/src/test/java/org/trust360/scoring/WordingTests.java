package org.trust360.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.scoring.SpokenSentences.Sentence;

/** T4, T5: nothing that the product can say, in any service and language, shames, ranks or claims too much. */
class WordingTests {

    private static final Path LIST = Path.of("src/test/resources/refused-words.txt");
    private static final List<Sentence> SENTENCES = SpokenSentences.all();

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

    static Stream<Refused> refused() {
        return lines().filter(line -> !line.startsWith("allowed")).map(Refused::of);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void neverSaysAnythingThatIsRefused(Refused refused) {
        var allowed = lines().filter(line -> line.startsWith("allowed")).toList();

        assertThat(SENTENCES)
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
        var hit = SENTENCES.stream()
                .filter(sentence -> refused().anyMatch(refused -> refused.hits(sentence)))
                .map(Sentence::place)
                .toList();

        assertThat(lines().filter(line -> line.startsWith("allowed")))
                .allMatch(line -> hit.stream().anyMatch(line::startsWith));
    }

    @Test
    void readsTheSentencesOfEveryServiceInBothLanguages() {
        for (var service : SpokenSentences.SERVICES) {
            for (var language : List.of("en", "de")) {
                assertThat(SENTENCES)
                        .as(service + " " + language)
                        .filteredOn(sentence -> sentence.language().equals(language))
                        .filteredOn(sentence -> sentence.file().startsWith(service))
                        .hasSizeGreaterThan(10);
            }
        }
    }

    /** Not bundles and mails alone: what scripts, questionnaires, pages and problems say is among them, by language. */
    @ParameterizedTest
    @CsvSource({
        "survey-service/texts.js, en, Cannot judge",
        "survey-service/texts.js, de, Zum Inhalt springen",
        "survey-service/trust-congruence-24.yaml, en, Keeps promises",
        "survey-service/trust-congruence-24.yaml, de, Hält Zusagen ein",
        "survey-service/questionnaire-example.yaml, de, vereinbart klare Ziele",
        "scoring-service/notebook.js, en, trust360 notebook",
        "scoring-service/ReportProblems.java, en, There is no such report for you",
        "scoring-service/FollowershipEvidence.java, en, so a general liking or dislike raises r",
        "scoring-service/FollowershipEvidence.java, de, allgemeine Sympathie hebt daher r",
        "gateway/app.js, en, use strict"
    })
    void readsWhateverSpeaks(String file, String language, String text) {
        assertThat(SENTENCES)
                .filteredOn(sentence ->
                        sentence.file().equals(file) && sentence.language().equals(language))
                .anyMatch(sentence -> sentence.text().contains(text));
        assertThat(SENTENCES)
                .filteredOn(sentence -> sentence.file().equals("survey-service/texts.js"))
                .filteredOn(sentence -> sentence.language().equals(language))
                .noneMatch(sentence -> sentence.text().contains(language.equals("en") ? "Ihr " : "your "));
    }

    private static Stream<String> lines() {
        try {
            return Files.readAllLines(LIST).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
