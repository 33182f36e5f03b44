package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Theme;

/** The sentences follow from the figures by fixed rules. */
class InterpretationTests {

    /** Everybody gives the same answers in all themes: intention, behavior and perception as stated. */
    @ParameterizedTest
    @CsvSource({
        "5, 5, 5, opening.sweet-spot",
        "3, 3, 3, opening.congruent-mid",
        "2, 2, 2, opening.congruent-low",
        "5, 3, 3, opening.intent-not-enacted",
        "3, 5, 5, opening.enacted-beyond-intent",
        "5, 5, 3, opening.enacted-not-trusted",
        "3, 3, 5, opening.trusted-beyond-behaviour"
    })
    void opensWithTheClassOfTheLeader(int intention, int behavior, int perception, String key) {
        var report = report(sheet -> with(sheet, intention, behavior, perception));

        assertThat(Interpretation.of(report).opening().getFirst().key()).isEqualTo(key);
    }

    @Test
    void saysThatThemesDifferWhereTheirMeanDoesNot() {
        var report = report(sheet -> Sim360.with(
                sheet,
                sheet.relationship() == Relationship.SELF
                        ? all(theme -> theme % 2 == 0 ? 5 : 3, "_I", "_B", "_P")
                        : all(theme -> theme % 2 == 0 ? 3 : 5, "_I", "_B", "_P")));

        assertThat(Interpretation.of(report).opening().getFirst().key()).isEqualTo("opening.mixed");
    }

    /** The third sentence: a mean difference of half a point or more on five (an eighth of the scale) is one. */
    @Test
    void saysHowWellTheLeaderKnowsHowTheyAreSeen() {
        assertThat(keys(report(sheet -> with(sheet, 4, 4, 4)))).endsWith("expectation.close");
        assertThat(keys(report(sheet -> with(sheet, 4, 4, self(sheet) ? 5 : 3))))
                .endsWith("expectation.above");
        assertThat(keys(report(sheet -> with(sheet, 4, 4, self(sheet) ? 3 : 5))))
                .endsWith("expectation.below");
    }

    @Test
    void namesTheReasonWhereNothingCanBeCompared() {
        var report = Publication.of(Sim360.campaign(), "L11", Sim360.sheets("L11"));

        assertThat(keys(report)).containsExactly("opening.none.no-self-assessment", "where.seen", "expectation.own");
    }

    /** The second sentence. Self and others give {@code spot} themes 4 throughout; in the others self gives 5, others 3. */
    @ParameterizedTest
    @CsvSource({"8, where.all", "3, where.spot-and-apart", "0, where.alike"})
    void saysWhereTrustLives(int spot, String key) {
        var report = report(sheet ->
                Sim360.with(sheet, all(theme -> theme <= spot ? 4 : self(sheet) ? 5 : 3, "_I", "_B", "_P")));

        assertThat(keys(report).get(1)).isEqualTo(key);
    }

    @Test
    void saysWhatIsClosestWhereNothingIsInTheSweetSpot() {
        var report = report(sheet ->
                Sim360.with(sheet, all(theme -> self(sheet) ? 5 : theme == 2 ? 3 : 2, "_I", "_B", "_P")));

        assertThat(Interpretation.of(report).opening().get(1).key()).isEqualTo("where.closest");
        assertThat(said(report).get(1)).startsWith("The three are closest together in “Theme 2”");
    }

    /** Nothing is apart, and not all of it is high. */
    @Test
    void namesTheSweetSpotAloneWhereNothingIsApart() {
        var report = report(sheet -> Sim360.with(sheet, all(theme -> theme < 3 ? 4 : 3, "_I", "_B", "_P")));

        assertThat(said(report).get(1)).isEqualTo("Trust lives most visibly in “Theme 1” and “Theme 2”.");
    }

    @Test
    void saysWhatPeopleSeeWithoutOwnAnswers() {
        assertThat(keys(others(theme -> 4))).contains("where.seen-alike");
        assertThat(said(others(theme -> theme == 5 ? 4 : 3)).get(1))
                .isEqualTo("Of all themes, people see most of “Theme 5” in what you do.");
    }

    @Test
    void comparesTheOneThemeThatHasAllThree() {
        var report = report(sheet -> Sim360.with(
                sheet, self(sheet) ? Map.of("T4_I", 5, "T4_B", 5, "T4_P", 5) : all(theme -> 3, "_I", "_B", "_P")));

        assertThat(Interpretation.of(report).opening().get(1).key()).isEqualTo("where.one");
    }

    @Test
    void saysWhatCanBeSaidWhereNothingIsShown() {
        var sheets =
                Sim360.sheets("L01").stream().filter(InterpretationTests::self).toList();
        var report = Publication.of(Sim360.campaign(), "L01", sheets);

        assertThat(keys(report)).containsExactly("opening.none.too-few-answers", "where.none", "expectation.talk");
    }

    @Test
    void givesThreeSentencesForEveryLeader() {
        for (var leader : Sim360.sheets().keySet()) {
            var interpretation = Interpretation.of(Publication.of(Sim360.campaign(), leader, Sim360.sheets(leader)));

            assertThat(interpretation.opening()).hasSize(3);
            assertThat(interpretation.whereTrustLives()).allMatch(theme -> "sweet-spot".equals(theme.category()));
            assertThat(interpretation.distances())
                    .isSortedAccordingTo(Comparator.comparing(InterpretationTests::congruence));
        }
    }

    private static Double congruence(Theme theme) {
        var value = theme.congruence().value();
        return value == null ? -1 : value;
    }

    private static List<String> keys(Report report) {
        return Interpretation.of(report).opening().stream().map(Sentence::key).toList();
    }

    private static Report report(UnaryOperator<AnswerSheet> answers) {
        var sheets = Sim360.sheets("L01").stream().map(answers).toList();
        return Publication.of(Sim360.campaign(), "L01", sheets);
    }

    private static List<String> said(Report report) {
        var language = new Language(Bundles.messages(), Locale.ENGLISH);
        return Interpretation.of(report).opening().stream().map(language::text).toList();
    }

    private static Report others(IntUnaryOperator answer) {
        var sheets = Sim360.sheets("L01").stream()
                .filter(sheet -> !self(sheet))
                .map(sheet -> Sim360.with(sheet, all(answer, "_I", "_B", "_P")))
                .toList();
        return Publication.of(Sim360.campaign(), "L01", sheets);
    }

    private static boolean self(AnswerSheet sheet) {
        return sheet.relationship() == Relationship.SELF;
    }

    private static AnswerSheet with(AnswerSheet sheet, int intention, int behavior, int perception) {
        var values = Map.of("_I", intention, "_B", behavior, "_P", perception);
        return Sim360.with(
                sheet,
                values.entrySet().stream()
                        .flatMap(value -> all(theme -> value.getValue(), value.getKey()).entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Map<String, Integer> all(IntUnaryOperator value, String... facets) {
        return Stream.of(facets)
                .flatMap(facet -> IntStream.rangeClosed(1, Sim360.THEMES)
                        .mapToObj(theme -> Map.entry("T" + theme + facet, value.applyAsInt(theme))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
