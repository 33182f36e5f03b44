package org.trust360.survey.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireReaderTests {

    /** Behavior only, and only for others: as short as a questionnaire can be. */
    static final String SHORT = """
            id: leadership
            names: {en: Leadership, de: Führung}
            scale: {max: 5, labels: {en: [never, always], de: [nie, immer]}}
            themes:
              - {id: direction, basis: competence, names: {en: Direction}}
            items:
              - {id: goals, theme: direction, facet: behavior, others: {en: "{name} sets goals."}}
            """;

    @Test
    void readsAQuestionnaireForOthersOnly() {
        var questionnaire = good(SHORT);

        assertThat(questionnaire.itemsFor(true)).isEmpty();
        assertThat(questionnaire.itemsFor(false)).extracting(Item::id).containsExactly("goals");
        assertThat(questionnaire.scale().labels())
                .extracting(label -> label.in("de-AT"))
                .containsExactly("nie", "immer");
        assertThat(questionnaire.names().in("fr")).isEqualTo("Leadership");
    }

    @Test
    void readsJsonToo() {
        var json = "{\"id\": \"x\", \"names\": {\"en\": \"X\"}, \"scale\": {\"max\": 11}, \"themes\": [], \"items\": "
                + "[{\"id\": \"follow\", \"facet\": \"outcome\", \"others\": {\"en\": \"I would follow.\"}}]}";

        assertThat(good(json).scale().max()).isEqualTo(11);
    }

    @Test
    void theDefaultHasEightThemesOfThreeFacetsAndTheOutcomeInTwoLanguages() throws IOException {
        var questionnaire = good(file("/questionnaires/trust-congruence-24.yaml"));

        assertThat(questionnaire.themes()).hasSize(8);
        assertThat(questionnaire.itemsFor(true)).hasSize(24);
        assertThat(questionnaire.itemsFor(false)).hasSize(25);
        assertThat(questionnaire.themes())
                .allSatisfy(theme -> assertThat(questionnaire.items())
                        .filteredOn(item -> theme.id().equals(item.theme()))
                        .extracting(Item::facet)
                        .containsExactly(Facet.INTENTION, Facet.BEHAVIOR, Facet.PERCEPTION));
        assertThat(questionnaire
                        .item("followership")
                        .map(item -> item.wording(false))
                        .map(texts -> texts.in("en")))
                .hasValue("If I were free to choose, I would choose to follow this person.");
        assertThat(wordings(questionnaire))
                .allSatisfy(texts -> assertThat(texts.byLanguage()).containsOnlyKeys("en", "de"));
        assertThat(wordings(questionnaire).map(texts -> texts.in("en"))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: leadership | id: Leader ship | id id-invalid",
                "id: leadership | ix: leadership | ix unknown-field, id missing",
                "max: 5 | max: 12 | scale.max scale-invalid",
                "max: 5 | max: 1 | scale.max scale-invalid",
                "max: 5 | max: five | scale.max not-a-number",
                "[never, always] | [never, now, always] | scale.labels.en labels-invalid, scale.labels labels-invalid",
                "{en: Leadership, de: Führung} | {de: Führung} | names english-missing",
                "{en: Leadership, de: Führung} | {en: L, 'x y': Z} | names.x y language-invalid",
                "basis: competence | basis: luck | themes[0].basis basis-invalid",
                "facet: behavior | facet: mood | items[0].facet facet-invalid",
                "theme: direction | theme: nowhere | items[0].theme theme-unknown",
                "theme: direction, facet: behavior | theme: direction, facet: outcome | items[0].theme outcome-with-theme",
                "'others: {en: \"{name} sets goals.\"}' | 'self: {en: I set goals.}' | items nothing-to-rate",
                "'others: {en: \"{name} sets goals.\"}' | 'self: {en: \"{name} sets.\"}' | items[0].self.en name-about-oneself",
                "'{name} sets goals.' | '{who} sets goals.' | items[0].others.en placeholder-unknown",
                "'{en: \"{name} sets goals.\"}' | 5 | items[0].others not-an-object",
                "'en: \"{name} sets goals.\"' | 'en: 5' | items[0].others.en not-a-text",
            })
    void namesTheMistakeAndItsPlace(String good, String bad, String faults) {
        var file = SHORT.replace(good, bad);

        assertThat(file).isNotEqualTo(SHORT);
        assertThat(faults(file)).containsExactly(faults.split(", "));
    }

    @Test
    void reportsAllMistakesAtOnce() {
        assertThat(faults("id: A\nscale: {max: 99}\nthemes: none\nitems: [{}]\nextra: 1"))
                .containsExactlyInAnyOrder(
                        "extra unknown-field",
                        "id id-invalid",
                        "names missing",
                        "scale.max scale-invalid",
                        "themes not-a-list",
                        "items[0].id missing",
                        "items[0].facet missing",
                        "items[0] no-wording");
    }

    @Test
    void refusesRepeatedIdsAndThemesWithoutItems() {
        var item = "  - {id: goals, theme: direction, facet: behavior, others: {en: Again.}}\n";
        var theme = "themes:\n  - {id: empty, basis: character, names: {en: Empty}}";

        assertThat(faults(SHORT + item)).containsExactly("items[1].id id-repeated");
        assertThat(faults(SHORT.replace("themes:", theme))).containsExactly("themes[0] theme-without-items");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [",
                "\"",
                "a: &x [1]\nb: *x",
                "a: 1\na: 2",
                "!!java.util.Date 1",
                "[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]",
                "\0",
                "- - -: -",
                "a\n---\nb"
            })
    void refusesWhatIsNoPlainYaml(String file) {
        assertThat(faults(file)).isNotEmpty();
    }

    @Test
    void saysWhereTheYamlBreaks() {
        assertThat(faults("id: x\nnames: [\n")).containsExactly("line 3, column 1 not-yaml");
        assertThat(faults("x".repeat(YamlTree.LARGEST + 1))).containsExactly("(file) too-large");
        assertThat(faults("")).containsExactly("(file) missing");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverBreaksOnABrokenFile(long seed) throws IOException {
        var random = new Random(seed);
        var whole = file("/questionnaires/trust-congruence-24.yaml");
        for (int i = 0; i < 150; i++) {
            var broken = new StringBuilder(whole);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(broken.length());
                broken.replace(at, Math.min(broken.length(), at + random.nextInt(40)), piece(random));
            }
            assertThat(QuestionnaireReader.read(broken.toString()))
                    .as("seed %d, file %d", seed, i)
                    .isNotNull();
        }
    }

    private static String piece(Random random) {
        return List.of(
                        "", ":", "- ", "\n", "{", "}", "[", "\"", "null", "5", "\t", "&a ", "*a", "? ", "| ", "true",
                        "\u0007")
                .get(random.nextInt(17));
    }

    private static Stream<Texts> wordings(Questionnaire questionnaire) {
        return questionnaire.items().stream()
                .flatMap(item -> Stream.of(item.self(), item.others()))
                .filter(texts -> texts != null);
    }

    private static Questionnaire good(String file) {
        return switch (QuestionnaireReader.read(file)) {
            case ReadQuestionnaire.Good(var questionnaire) -> questionnaire;
            case ReadQuestionnaire.Bad(var errors) -> throw new AssertionError(errors);
        };
    }

    private static List<String> faults(String file) {
        return switch (QuestionnaireReader.read(file)) {
            case ReadQuestionnaire.Good(var questionnaire) -> List.of();
            case ReadQuestionnaire.Bad(var errors) ->
                errors.stream()
                        .map(error -> error.path() + " " + error.fault().code())
                        .toList();
        };
    }

    private static String file(String resource) throws IOException {
        try (var stream = QuestionnaireReaderTests.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
