package org.trust360.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.campaign.Questionnaire.Theme;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Scale;

/** A questionnaire of a customer's own: behavior items only, rated by direct reports only, and an outcome. */
class CustomQuestionnaireTests {

    private static final List<String> ITEMS = List.of("b1", "b2", "b3", "b4");

    @Test
    void showsBehaviorWhereNothingElseIsAsked() {
        var report = report(List.of(List.of(4, 4, 4, 4, 5), List.of(3, 3, 3, 3, 4), List.of(2, 2, 3, 3, 2)));
        var theme = report.themes().getFirst();

        assertThat(theme.others().behavior().mean().value()).isEqualTo(3.2);
        assertThat(theme.others().behavior().blocks())
                .containsExactly(
                        new Report.Block(List.of("direct-report"), "3-4", 3.2, null, new Report.Range(1.9, 4.5)));
        assertThat(theme.self().intention().missing()).isEqualTo("not-asked");
        assertThat(theme.others().perception().mean().missing()).isEqualTo("not-asked");
        assertThat(theme.others().perception().withheld()).isEmpty();
        assertThat(theme.congruence().missing()).isEqualTo("not-asked");
        assertThat(report.summary().congruence().missing()).isEqualTo("too-few-themes");
    }

    /** By rater first: the mean of the raters' means, not of all answers; (4 + 3 + 2.5) / 3 with unequal answers. */
    @Test
    void averagesItemsInsideARaterBeforeRaters() {
        var report = report(List.of(List.of(4, 4), List.of(3, 3, 3, 3), List.of(2, 2, 3, 3)));

        assertThat(report.themes().getFirst().others().behavior().mean().value())
                .isEqualTo(3.2);
    }

    @Test
    void leavesOutARaterWhoAnsweredLessThanHalf() {
        var report = report(List.of(List.of(4, 4, 4, 4), List.of(3, 3, 3, 3), List.of(1)));

        assertThat(report.themes().getFirst().others().behavior().mean().missing())
                .isEqualTo("too-few-answers");
    }

    @Test
    void treatsTheOutcomeLikeAnyMean() {
        var shown = report(List.of(List.of(4, 4, 4, 4, 5), List.of(3, 3, 3, 3, 4), List.of(2, 2, 3, 3, 2)));
        var hidden = report(List.of(List.of(4, 4, 4, 4, 5), List.of(3, 3, 3, 3, 4), List.of(2, 2, 3, 3)));

        assertThat(shown.followership())
                .isNotNull()
                .satisfies(seen -> assertThat(seen.mean().value()).isEqualTo(3.7));
        assertThat(hidden.followership())
                .isNotNull()
                .satisfies(seen -> assertThat(seen.mean().missing()).isEqualTo("too-few-answers"));
    }

    /** @param answers by rater: up to four items of behavior, then the outcome */
    private static Report report(List<List<Integer>> answers) {
        var sheets = IntStream.range(0, answers.size())
                .mapToObj(i -> sheet("r" + i, answers.get(i)))
                .toList();
        return Publication.of(new Campaign("c", questionnaire(), 3, null), "s", sheets);
    }

    private static AnswerSheet sheet(String id, List<Integer> values) {
        var items = List.of("b1", "b2", "b3", "b4", "o");
        var answers = new HashMap<String, Integer>();
        IntStream.range(0, values.size()).forEach(i -> answers.put(items.get(i), values.get(i)));
        return new AnswerSheet(
                id, 1, "c", "c", "s", Relationship.DIRECT_REPORT, LocalDate.of(2026, 11, 21), answers, Set.of());
    }

    private static Questionnaire questionnaire() {
        var items = new ArrayList<Item>();
        ITEMS.forEach(item -> items.add(Item.of(item, "lead", Facet.BEHAVIOR, false, true)));
        items.add(Item.of("o", null, Facet.OUTCOME, false, true));
        return Questionnaire.of(
                "own", 1, Scale.of(5), List.of(new Theme("lead", Basis.CHARACTER, Map.of("en", "Leads"))), items);
    }
}
