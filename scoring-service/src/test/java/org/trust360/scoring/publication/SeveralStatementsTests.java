package org.trust360.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.campaign.Questionnaire.Theme;
import org.trust360.scoring.campaign.Questionnaire.Wording;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Scale;
import org.trust360.scoring.report.ReportJson;

/** Facets of several statements: each statement with its figure where all were answered by everybody, else only the facet. */
class SeveralStatementsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Random random = new Random(360);

    /** Three peers: 4, 3, 2 to the first, 4, 4, 4 to the second; the facet is the mean of 3.0 and 4.0. */
    @Test
    void showsEveryStatementAndTheFacetAsTheirMean() {
        var report = report(List.of(List.of(4, 4), List.of(3, 4), List.of(2, 4)));
        var statements = report.themes().getFirst().statements();

        assertThat(statements)
                .extracting(Statement::blocks)
                .containsExactly(
                        List.of(new StatementBlock(List.of("peer"), 3.0, null)),
                        List.of(new StatementBlock(List.of("peer"), 4.0, null)));
        assertThat(statements.getFirst().seen()).isEqualTo(new Report.Value(3.0, null, null));
        assertThat(block(report).mean()).isEqualTo(3.5);
        assertThat(report.decisions()).isEmpty();
    }

    @Test
    void theLeadersOwnAnswersAreShownEach() {
        var sheets = new ArrayList<>(sheets(List.of(List.of(4, 4), List.of(3, 4), List.of(2, 4))));
        sheets.add(sheet("self", Relationship.SELF, List.of(5, 2)));
        var report = Publication.of(campaign(2), "s", sheets);

        assertThat(report.themes().getFirst().statements())
                .extracting(Statement::own)
                .containsExactly(new Report.Value(5.0, null, null), new Report.Value(2.0, null, null));
    }

    /** 2F - S1 - S2 would be what the one who left out the second said to the first. */
    @Test
    void showsNoStatementWhereSomebodyLeftOneOut_A3() {
        var skipped = new ArrayList<@Nullable Integer>(List.of(1));
        skipped.add(null);
        var report = report(List.of(List.of(4, 4), List.of(3, 4), List.of(2, 4), List.of(5, 3), skipped));

        assertThat(report.themes().getFirst().statements()).allSatisfy(statement -> {
            assertThat(statement.seen()).isNull();
            assertThat(statement.blocks()).isNull();
        });
        assertThat(block(report).mean()).isEqualTo(3.1);
    }

    /** What everybody skipped counts for nobody, so nothing can be subtracted. */
    @Test
    void aRaterWithoutAnyAnswerToTheFacetChangesNothing() {
        var with = new ArrayList<>(sheets(List.of(List.of(4, 4), List.of(3, 4), List.of(2, 4))));
        with.add(new AnswerSheet(
                "silent", 1, "c", "c", "s", Relationship.PEER, DAY, Map.of("o", 3), Set.of("b1", "b2")));

        assertThat(Publication.of(campaign(2), "s", with).themes().getFirst().statements())
                .allSatisfy(statement -> assertThat(statement.blocks()).hasSize(1));
    }

    /**
     * A8 by brute force: every pair of sums that gives all that is published - both statements, the facet, everything made of
     * them - is looked at; for each statement some pair leaves open whether all said the same.
     */
    @ParameterizedTest
    @CsvSource({"3, 5", "4, 5", "5, 5", "3, 4", "3, 7", "6, 5"})
    void nothingPublishedTellsWhatEverybodySaid_A8(int people, int points) {
        var alike = new TreeMap<String, List<int[]>>();
        for (int first = people; first <= people * points; first++) {
            for (int second = people; second <= people * points; second++) {
                var told = told(people, points, first, second);
                alike.computeIfAbsent(told, _ -> new ArrayList<>()).add(new int[] {first, second});
            }
        }

        int slack = points < 4 ? 1 : 2;
        assertThat(alike).allSatisfy((told, sums) -> {
            for (int statement = 0; statement < 2; statement++) {
                int which = statement;
                assertThat(sums).as(told).anyMatch(pair -> pair[which] <= people * points - slack);
                assertThat(sums).as(told).anyMatch(pair -> pair[which] >= people + slack);
            }
        });
    }

    /** Whatever they answer, as long as everybody answers everything, the facet is what follows from its statements. */
    @Test
    void theFacetTellsNothingOfItsOwn() {
        for (int i = 0; i < 200; i++) {
            int people = 3 + random.nextInt(20);
            var answers = IntStream.range(0, people)
                    .mapToObj(_ -> random.ints(3, 1, 6).boxed().toList())
                    .toList();
            var report = Publication.of(campaign(3), "s", sheets(answers));
            double sum = report.themes().getFirst().statements().stream()
                    .mapToDouble(statement -> Objects.requireNonNull(statement.blocks())
                            .getFirst()
                            .mean())
                    .sum();

            assertThat(block(report).mean()).isEqualTo(Math.floor(10 * sum / 3 + 0.5 + 1e-9) / 10);
        }
    }

    /** Seven raters at first; three more later, of whom one leaves out a statement: nothing changes its kind. */
    @Test
    void aLaterVersionDoesAsTheFirstDid_A5() {
        var first = sheets(
                IntStream.range(0, 7).mapToObj(i -> List.of(1 + i % 5, 4)).toList());
        var release = Publication.release(campaign(2), "s", first);
        var later = new ArrayList<>(first);
        for (int i = 0; i < 4; i++) {
            later.add(sheet("late" + i, Relationship.PEER, List.of(3, 2)));
        }
        var skipped = new ArrayList<@Nullable Integer>(List.of(1));
        skipped.add(null);
        later.add(sheet("late4", Relationship.PEER, skipped));
        var second = Publication.further(campaign(2), "s", later, List.of(new PastVersion(release.cells())))
                .orElseThrow()
                .report();

        assertThat(second.themes().getFirst().statements())
                .allSatisfy(statement -> assertThat(statement.blocks()).hasSize(1));
        assertThat(release.cells()).extracting(ReleasedCell::variable).contains("lead/behavior/b1", "lead/behavior/b2");
    }

    @Test
    void aFacetThatWasWholeStaysWhole_A5() {
        var skipped = new ArrayList<@Nullable Integer>(List.of(1));
        skipped.add(null);
        var first = sheets(List.of(List.of(4, 4), List.of(3, 4), List.of(2, 4), skipped));
        var release = Publication.release(campaign(2), "s", first);
        var later = new ArrayList<>(first);
        for (int i = 0; i < 4; i++) {
            later.add(sheet("late" + i, Relationship.PEER, List.of(3, 2)));
        }

        assertThat(Publication.further(campaign(2), "s", later, List.of(new PastVersion(release.cells())))
                        .orElseThrow()
                        .report()
                        .themes()
                        .getFirst()
                        .statements())
                .allSatisfy(statement -> assertThat(statement.blocks()).isNull());
    }

    /** Everything that is published when these are the sums. */
    private static String told(int people, int points, int first, int second) {
        var one = spread(people, points, first);
        var two = spread(people, points, second);
        var answers = IntStream.range(0, people)
                .mapToObj(i -> List.of(one[i], two[i]))
                .toList();
        var report = Publication.of(campaign(2, points), "s", sheets(answers));
        return ReportJson.write(report);
    }

    private static int[] spread(int people, int points, int sum) {
        var answers = new int[people];
        int left = sum;
        for (int i = 0; i < people; i++) {
            answers[i] = Math.clamp(left - (people - 1 - i), 1, points);
            left -= answers[i];
        }
        return answers;
    }

    private static Report.Block block(Report report) {
        return report.themes().getFirst().others().behavior().blocks().getFirst();
    }

    private static Report report(List<? extends List<@Nullable Integer>> answers) {
        return Publication.of(campaign(2), "s", sheets(answers));
    }

    private static List<AnswerSheet> sheets(List<? extends List<@Nullable Integer>> answers) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> sheet("p" + i, Relationship.PEER, answers.get(i)))
                .toList();
    }

    private static AnswerSheet sheet(String id, Relationship relationship, List<@Nullable Integer> values) {
        var answers = new TreeMap<String, Integer>();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                answers.put("b" + (i + 1), value);
            }
        }
        return new AnswerSheet(id, 1, "c", "c", "s", relationship, DAY, answers, Set.of());
    }

    private static Campaign campaign(int statements) {
        return campaign(statements, 5);
    }

    private static Campaign campaign(int statements, int points) {
        var words = Map.of("en", "{name} leads.");
        var items = IntStream.rangeClosed(1, statements)
                .mapToObj(i -> new Item("b" + i, "lead", Facet.BEHAVIOR, true, true, new Wording(words, words)))
                .toList();
        var themes = List.of(new Theme("lead", Basis.CHARACTER, Map.of("en", "Leads")));
        return new Campaign("c", Questionnaire.of("own", 1, Scale.of(points), themes, items), 3, null);
    }
}
