package org.trust360.scoring.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.campaign.Questionnaire.Theme;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Scale;
import org.trust360.scoring.publication.Report.Block;

/** A questionnaire of one item that peers answer, and what may be concluded from what is shown of it. */
final class OneItem {

    static final int POINTS = 5;

    private OneItem() {}

    /** Whether a block that is shown like this may have this mean. */
    static boolean allows(Block shown, int tenths) {
        return switch (shown.bound() == null ? "" : shown.bound()) {
            case "at-least" -> tenths >= tenths(shown);
            case "at-most" -> tenths <= tenths(shown);
            default -> tenths == tenths(shown);
        };
    }

    static int[] answers(Random random, int n) {
        return random.ints(n, 1, POINTS + 1).toArray();
    }

    static int tenths(int[] answers) {
        return tenths(IntStream.of(answers).sum(), answers.length);
    }

    static int tenths(int sum, int n) {
        return Math.floorDiv(20 * sum + n, 2 * n);
    }

    static int tenths(Block block) {
        return (int) Math.round(block.mean() * 10);
    }

    static Block block(Report report) {
        return blocks(report).getFirst();
    }

    static List<Block> blocks(Report report) {
        return report.themes().getFirst().others().behavior().blocks();
    }

    static Campaign campaign() {
        var theme = new Theme("lead", Basis.CHARACTER, Map.of("en", "Leads"));
        var items = List.of(
                Item.of("b", "lead", Facet.BEHAVIOR, false, true), Item.of("o", null, Facet.OUTCOME, false, true));
        return new Campaign("c", Questionnaire.of("own", 1, Scale.of(POINTS), List.of(theme), items), 3, null);
    }

    static List<AnswerSheet> sheets(int[] peers) {
        return IntStream.range(0, peers.length)
                .mapToObj(i -> sheet("p" + i, Relationship.PEER, peers[i]))
                .toList();
    }

    static AnswerSheet sheet(String id, Relationship relationship, int answer) {
        return sheet(id, relationship, Map.of("b", answer, "o", answer));
    }

    private static AnswerSheet sheet(String id, Relationship relationship, Map<String, Integer> answers) {
        return new AnswerSheet(id, 1, "content", "c", "s", relationship, LocalDate.of(2026, 11, 21), answers, Set.of());
    }

    /** A peer who answers the question about following only. */
    static AnswerSheet silent(String id) {
        return sheet(id, Relationship.PEER, Map.of("o", 3));
    }
}
