package org.trust360.benchmarks.scoring;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trust360.local.Terminal;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.campaign.Questionnaire.Theme;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Scale;
import org.trust360.scoring.publication.PastVersion;
import org.trust360.scoring.publication.Publication;

/**
 * How many leaders a second are audited, on one thread: twelve raters each and 24 figures, 5 % not judged, from answer
 * sheets to audited reports; and the same for a second version with four late answers in each group.
 *
 * <p>Arguments: the number of leaders, 10000 by default.
 */
public final class AuditRun {

    private static final int THEMES = 8;
    private static final double NOT_JUDGED = 0.05;

    private final Random random = new Random(42);
    private final Campaign campaign = new Campaign("campaign", questionnaire(), 3, null);

    private AuditRun() {}

    public static void main(String[] arguments) {
        int leaders = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        var run = new AuditRun();
        run.measure(leaders / 10, "warm-up");
        run.measure(leaders, "measured");
    }

    private void measure(int leaders, String name) {
        var collections = IntStream.range(0, leaders).mapToObj(_ -> sheets(5)).toList();
        long start = System.nanoTime();
        var first = collections.stream()
                .map(sheets -> new PastVersion(
                        Publication.release(campaign, "leader", sheets).cells()))
                .toList();
        long then = System.nanoTime();
        int second = 0;
        for (int i = 0; i < leaders; i++) {
            var more =
                    Stream.concat(collections.get(i).stream(), late().stream()).toList();
            second += Publication.further(campaign, "leader", more, List.of(first.get(i)))
                            .isPresent()
                    ? 1
                    : 0;
        }
        long end = System.nanoTime();
        say(name + ", first versions", leaders, then - start);
        say(name + ", second versions (" + second + " released)", leaders, end - then);
    }

    private static void say(String what, int leaders, long nanos) {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        Terminal.standard()
                .say("%s: %d leaders in %.2f s, %.0f leaders/s, heap in use %d MB"
                        .formatted(what, leaders, nanos / 1e9, leaders / (nanos / 1e9), heap.getUsed() >> 20));
    }

    /** Self, a manager, and as many peers and direct reports. */
    private List<AnswerSheet> sheets(int each) {
        var sheets = new ArrayList<AnswerSheet>();
        sheets.add(sheet("self", Relationship.SELF));
        sheets.add(sheet("manager", Relationship.MANAGER));
        for (int i = 0; i < each; i++) {
            sheets.add(sheet("peer" + i, Relationship.PEER));
            sheets.add(sheet("report" + i, Relationship.DIRECT_REPORT));
        }
        return sheets;
    }

    private List<AnswerSheet> late() {
        var sheets = new ArrayList<AnswerSheet>();
        for (int i = 0; i < 4; i++) {
            sheets.add(sheet("late-peer" + i, Relationship.PEER));
            sheets.add(sheet("late-report" + i, Relationship.DIRECT_REPORT));
        }
        return sheets;
    }

    private AnswerSheet sheet(String id, Relationship relationship) {
        var answers = new TreeMap<String, Integer>();
        for (var item : campaign.questionnaire().items()) {
            if (random.nextDouble() >= NOT_JUDGED) {
                answers.put(item.id(), Math.clamp(Math.round(random.nextGaussian(3.9, 0.9)), 1, 5));
            }
        }
        return new AnswerSheet(
                id, 1, "content", "campaign", "leader", relationship, LocalDate.EPOCH, answers, Set.of());
    }

    private static Questionnaire questionnaire() {
        var themes = IntStream.range(0, THEMES)
                .mapToObj(theme -> new Theme("t" + theme, Basis.CHARACTER, Map.of("en", "Theme " + theme)))
                .toList();
        var items = themes.stream()
                .flatMap(theme -> Stream.of(Facet.INTENTION, Facet.BEHAVIOR, Facet.PERCEPTION)
                        .map(facet -> Item.of(theme.id() + facet, theme.id(), facet, true, true)))
                .toList();
        return Questionnaire.of("audit-run", 1, Scale.of(5), themes, items);
    }
}
