package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;
import tools.jackson.databind.node.ObjectNode;

/** The first sentence where the class was read against norms, and where there is none. */
class OpeningTests {

    private static final List<AnswerSheet> SHEETS = Sim360.sheets("L01");
    private static final Report REPORT = Publication.of(Sim360.campaign(), "L01", SHEETS);

    /** What does not depend on the distance of intention and behavior is said as ever. */
    @ParameterizedTest
    @CsvSource({
        "sweet-spot, opening.sweet-spot.usual",
        "congruent-mid, opening.congruent-mid.usual",
        "congruent-low, opening.congruent-low.usual",
        "intent-not-enacted, opening.intent-not-enacted.usual",
        "enacted-beyond-intent, opening.enacted-beyond-intent.usual",
        "enacted-not-trusted, opening.enacted-not-trusted",
        "trusted-beyond-behaviour, opening.trusted-beyond-behaviour"
    })
    void saysThatItWasReadAgainstWhatIsUsual(String category, String key) {
        var normed = AlteredReport.of(REPORT, json -> apart(json, category).put("usualSayDo", 0.5));
        var plain = AlteredReport.of(REPORT, json -> apart(json, category).remove("usualSayDo"));

        assertThat(opening(normed)).isEqualTo(key);
        assertThat(opening(plain)).isEqualTo("opening." + category);
    }

    @Test
    void saysThatThereIsMoreThanOneSelfAssessment() {
        var twice = new ArrayList<>(SHEETS);
        twice.add(anotherOf(self()));

        assertThat(opening(Publication.of(Sim360.campaign(), "L01", twice)))
                .isEqualTo("opening.none.several-self-assessments");
    }

    @Test
    void saysThatTheLeaderLeftAnswersOpen() {
        var sheets = SHEETS.stream()
                .map(sheet -> sheet.relationship() == Relationship.SELF ? Sim360.with(sheet, Map.of("T1_I", 4)) : sheet)
                .toList();

        assertThat(opening(Publication.of(Sim360.campaign(), "L01", sheets))).isEqualTo("opening.none.not-answered");
    }

    @Test
    void saysThatNotAllThreeWereAsked() {
        var asked = Sim360.questionnaire();
        var items = asked.items().stream()
                .filter(item -> item.facet() == Facet.BEHAVIOR)
                .toList();
        var behavior = Questionnaire.of("behavior", 1, asked.scale(), asked.themes(), items);

        assertThat(opening(Publication.of(new Campaign(Sim360.CAMPAIGN, behavior, 3, null), "L01", SHEETS)))
                .isEqualTo("opening.none.not-asked");
    }

    /** Three and three of eight, and two of something else. */
    @ParameterizedTest
    @CsvSource({
        "no-self-assessment, not-answered, not-answered",
        "not-answered, not-asked, not-asked",
        "not-asked, several-self-assessments, several-self-assessments",
        "several-self-assessments, too-few-answers, too-few-answers",
        "too-few-answers, no-self-assessment, too-few-answers"
    })
    void saysTheLowerRowOfTwoReasonsThatAreAsFrequent(String one, String other, String said) {
        var rest = Stream.of("no-self-assessment", "not-answered", "not-asked")
                .filter(reason -> !reason.equals(one) && !reason.equals(other))
                .findFirst()
                .orElseThrow();
        var report = AlteredReport.ofThemes(REPORT, (i, theme) -> {
            theme.remove(List.of("category", "firmness"));
            theme.putObject("congruence").put("missing", i < 3 ? one : i < 6 ? other : rest);
        });

        assertThat(opening(classless(report))).isEqualTo("opening.none." + said);
    }

    @Test
    void saysThatNothingWasAskedWhereThereIsNoTheme() {
        var report = AlteredReport.of(REPORT, json -> json.putArray("themes"));

        assertThat(opening(classless(report))).isEqualTo("opening.none.not-asked");
    }

    private static Report classless(Report report) {
        return AlteredReport.of(report, json -> ((ObjectNode) json.get("summary")).remove("category"));
    }

    /** Of that class, and so far apart that the themes are not said to be mixed. */
    private static ObjectNode apart(ObjectNode json, String category) {
        var summary = ((ObjectNode) json.get("summary")).put("category", category);
        summary.putObject("sayDo").put("value", 3);
        summary.putObject("doCredited").put("value", 0);
        return summary;
    }

    private static String opening(Report report) {
        return Interpretation.of(report).opening().getFirst().key();
    }

    private static AnswerSheet self() {
        return SHEETS.stream()
                .filter(sheet -> sheet.relationship() == Relationship.SELF)
                .findAny()
                .orElseThrow();
    }

    private static AnswerSheet anotherOf(AnswerSheet sheet) {
        return new AnswerSheet(
                sheet.id() + "-2",
                1,
                sheet.content(),
                sheet.campaign(),
                sheet.subject(),
                sheet.relationship(),
                sheet.day(),
                sheet.answers(),
                Set.of());
    }
}
