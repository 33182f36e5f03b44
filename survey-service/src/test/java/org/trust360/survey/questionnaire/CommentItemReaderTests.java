package org.trust360.survey.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions that a questionnaire has answered in words. */
class CommentItemReaderTests {

    private static final String ONE =
            "comments: [{id: story, others: {en: \"Tell of {name}.\"}, names: {en: Stories}}]\n";

    @Test
    void areReadInTheirOrderWithOrWithoutAHeading() {
        var read = comments("""
                comments:
                  - {id: story, others: {en: "Tell of {name}.", de: "Erzählen Sie von {name}."}, names: {en: Stories}}
                  - {id: advice, others: {en: Your advice}}
                """);

        assertThat(read).extracting(CommentItem::id).containsExactly("story", "advice");
        assertThat(read.getFirst().others().in("de-AT")).isEqualTo("Erzählen Sie von {name}.");
        assertThat(read.getFirst().names()).isEqualTo(new Texts(Map.of("en", "Stories")));
        assertThat(read.getLast().names()).isNull();
    }

    @Test
    void areTheUsualTwoWhereTheFileSaysNothingAndNoneWhereItSaysNone() throws IOException {
        assertThat(comments("")).isEqualTo(CommentItem.USUAL);
        assertThat(comments("comments: []")).isEmpty();
        assertThat(read(file("/questionnaires/trust-congruence-24.yaml")).comments())
                .isEqualTo(CommentItem.USUAL);
    }

    @Test
    void areInTheExampleOfTheDocument() throws IOException {
        var document = Files.readString(Path.of("../docs/questionnaires.md"));
        var example = document.split("```", -1)[1].replaceFirst("yaml", "");

        assertThat(read(example).comments()).extracting(CommentItem::id).containsExactly("thanks");
    }

    @Test
    void areTenAtMost() {
        assertThat(comments(many(10))).hasSize(10);
        assertThat(faults(many(11))).containsExactly("comments too-many");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: story, | '' | comments[0].id missing",
                "id: story | id: A story | comments[0].id id-invalid",
                "others: | other: | comments[0].other unknown-field, comments[0].others missing",
                "en: Stories | de: Geschichten | comments[0].names english-missing",
                "Tell of {name}. | Tell of {who}. | comments[0].others.en placeholder-unknown",
                "Stories | '\"{who}\"' | comments[0].names.en placeholder-unknown",
                "'en: Stories' | 'en: 5' | comments[0].names.en not-a-text",
                "'[{' | '[5, {' | comments[0] not-an-object, comments[0].id missing, comments[0].others missing",
                "'}]' | '}, {id: story, others: {en: Again}}]' | comments[1].id id-repeated",
            })
    void namesTheMistakeAndItsPlace(String good, String bad, String faults) {
        var changed = ONE.replace(good, bad);

        assertThat(changed).isNotEqualTo(ONE);
        assertThat(faults(changed)).containsExactly(faults.split(", "));
    }

    @Test
    void aloneWithoutAListAreAMistake() {
        assertThat(faults("comments:")).containsExactly("comments missing");
        assertThat(faults("comments: none")).containsExactly("comments not-a-list");
    }

    @Test
    void mayHaveFiveHundredCharactersAndAHeadingAHundred() {
        assertThat(comments(ONE.replace("Tell of {name}.", "x".repeat(500)).replace("Stories", "y".repeat(100))))
                .hasSize(1);
        assertThat(faults(ONE.replace("Tell of {name}.", "x".repeat(501)).replace("Stories", "y".repeat(101))))
                .containsExactly("comments[0].others.en too-long", "comments[0].names.en too-long");
    }

    private static String many(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "  - {id: i%d, others: {en: Why %d}}\n".formatted(i, i))
                .collect(Collectors.joining("", "comments:\n", ""));
    }

    private static List<CommentItem> comments(String part) {
        return read(QuestionnaireReaderTests.SHORT + part).comments();
    }

    private static Questionnaire read(String file) {
        return switch (QuestionnaireReader.read(file)) {
            case ReadQuestionnaire.Good(var questionnaire) -> questionnaire;
            case ReadQuestionnaire.Bad(var errors) -> throw new AssertionError(errors);
        };
    }

    private static List<String> faults(String part) {
        return switch (QuestionnaireReader.read(QuestionnaireReaderTests.SHORT + part)) {
            case ReadQuestionnaire.Good(var questionnaire) -> List.of();
            case ReadQuestionnaire.Bad(var errors) ->
                errors.stream()
                        .map(error -> error.path() + " " + error.fault().code())
                        .toList();
        };
    }

    private static String file(String resource) throws IOException {
        try (var stream = CommentItemReaderTests.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
