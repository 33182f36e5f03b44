package org.trust360.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.congruence.Thresholds;
import org.trust360.scoring.congruence.Triple;
import org.trust360.scoring.publication.Report.Block;
import org.trust360.scoring.publication.Report.Seen;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Withheld;

class PublicationTests {

    private static final List<String> MANAGER = List.of("manager");
    private static final List<String> PEER = List.of("peer");
    private static final List<String> REPORT = List.of("direct-report");

    @Test
    void showsBlockMeansAtOneDecimalAndNumbersAsBuckets() {
        var behavior = theme(report("L01"), "T1").others().behavior();

        // From 15-sim360.csv: manager 4; peers and direct reports by hand.
        assertThat(behavior.blocks()).extracting(Block::groups).containsExactly(MANAGER, PEER, REPORT);
        assertThat(behavior.blocks()).extracting(Block::answered).containsExactly("1", "5-9", "5-9");
        assertThat(behavior.blocks())
                .allSatisfy(
                        block -> assertThat(block.mean() * 10).isCloseTo(Math.rint(block.mean() * 10), within(1e-9)));
        assertThat(behavior.withheld()).isEmpty();
    }

    @Test
    void computesEverythingElseFromTheRoundedMeans() {
        for (var leader : Sim360.sheets().keySet()) {
            for (var theme : report(leader).themes()) {
                assertRecomputable(theme);
            }
        }
    }

    private static void assertRecomputable(Theme theme) {
        var behavior = meanOfBlocks(theme.others().behavior());
        var perception = meanOfBlocks(theme.others().perception());
        var intention = theme.self().intention().value();
        if (intention == null || behavior == null || perception == null) {
            assertThat(theme.congruence().missing()).isNotNull();
            assertThat(theme.category()).isNull();
            return;
        }
        var triple = Triple.of((intention - 1) / 4, (behavior - 1) / 4, (perception - 1) / 4);
        assertThat(theme.gaps().sayDo().value()).isCloseTo(intention - behavior, within(0.00501));
        assertThat(theme.gaps().doCredited().value()).isCloseTo(behavior - perception, within(0.00501));
        assertThat(theme.congruence().value()).isCloseTo(triple.congruence(), within(0.000501));
        assertThat(theme.level().value()).isCloseTo(triple.level(), within(0.000501));
        assertThat(theme.sweetSpot().value()).isCloseTo(triple.sweetSpot(), within(0.000501));
        assertThat(theme.category())
                .isEqualTo(Words.word(Thresholds.withDefaults().classify(triple)));
    }

    /** Groups weigh alike, merged blocks the sum of their groups. */
    private static @Nullable Double meanOfBlocks(Seen seen) {
        double weights =
                seen.blocks().stream().mapToInt(block -> block.groups().size()).sum();
        double sum = seen.blocks().stream()
                .mapToDouble(block -> block.groups().size() * block.mean())
                .sum();
        return weights == 0 ? null : sum / weights;
    }

    @Test
    void joinsTwoPeersToTheDirectReports() {
        var report = report("L07");

        assertThat(report.answered().blocks())
                .extracting(Report.Count::groups)
                .containsExactly(MANAGER, List.of("peer", "direct-report"));
        assertThat(report.themes())
                .allSatisfy(theme -> assertThat(theme.others().behavior().blocks())
                        .extracting(Block::groups)
                        .doesNotContain(PEER));
    }

    @Test
    void saysNothingOfDirectReportsThatDoNotExist() {
        var report = report("L17");

        assertThat(report.answered().blocks()).extracting(Report.Count::groups).containsExactly(MANAGER, PEER);
        assertThat(report.themes())
                .allSatisfy(theme ->
                        assertThat(theme.others().behavior().withheld()).isEmpty());
    }

    @Test
    void joinsOneDirectReportToThePeers() {
        var report = report("L23");

        assertThat(report.answered().blocks())
                .extracting(Report.Count::groups)
                .containsExactly(MANAGER, List.of("peer", "direct-report"));
        blocks(report)
                .filter(block -> block.groups().contains("direct-report"))
                .forEach(block -> assertThat(block.groups()).contains("peer"));
    }

    /** Leak (a): the theme that peers did not judge is in no mean of the peers. */
    @Test
    void leavesAWithheldThemeOutOfTheMeanOfItsBlock() {
        var report = report("L31");
        var behavior = theme(report, "T4").others().behavior();
        var peers = report.groups().stream()
                .filter(group -> group.groups().equals(PEER))
                .findAny()
                .orElseThrow()
                .behavior();
        var shown = report.themes().stream()
                .flatMap(theme -> theme.others().behavior().blocks().stream())
                .filter(block -> block.groups().equals(PEER))
                .mapToDouble(Block::mean)
                .toArray();

        assertThat(behavior.blocks()).extracting(Block::groups).containsExactly(MANAGER, REPORT);
        assertThat(behavior.withheld()).containsExactly(new Withheld(PEER, "too-few-answers"));
        assertThat(peers.themes()).isEqualTo(7).isEqualTo(shown.length);
        assertThat(peers.mean().value())
                .isCloseTo(Arrays.stream(shown).average().orElseThrow(), within(0.00501));
    }

    /** Leak (a), the other way: two peers are shown with the direct reports, not among the themes of the peers. */
    @Test
    void leavesAThemeSharedWithOthersOutOfTheMeanOfItsBlock() {
        var silent = new AtomicInteger(3);
        var sheets = Sim360.sheets("L01").stream()
                .map(sheet -> sheet.relationship() == Relationship.PEER && silent.getAndDecrement() > 0
                        ? without(sheet, "T3_B")
                        : sheet)
                .toList();
        var report = Publication.of(Sim360.campaign(), "L01", sheets);

        assertThat(theme(report, "T3").others().behavior().blocks())
                .extracting(Block::groups)
                .containsExactly(MANAGER, List.of("peer", "direct-report"));
        assertThat(report.groups())
                .filteredOn(
                        group -> group.groups().equals(PEER) || group.groups().equals(REPORT))
                .allSatisfy(group -> assertThat(group.behavior().themes())
                        .isEqualTo(shownIn(report, group.groups()))
                        .isLessThan(8));
    }

    private static int shownIn(Report report, List<String> groups) {
        return (int) report.themes().stream()
                .flatMap(theme -> theme.others().behavior().blocks().stream())
                .filter(block -> block.groups().equals(groups))
                .count();
    }

    private static AnswerSheet without(AnswerSheet sheet, String item) {
        var answers = new TreeMap<>(sheet.answers());
        answers.remove(item);
        return Sim360.with(sheet, answers);
    }

    @Test
    void takesAManagerWhoJudgedNothingForNoRater() {
        var report = report("L36");

        assertThat(report.answered().blocks()).extracting(Report.Count::groups).containsExactly(PEER, REPORT);
        assertThat(blocks(report).map(Block::groups)).doesNotContain(MANAGER);
    }

    @Test
    void showsTheOthersWhereTheLeaderDidNotAnswer() {
        var report = report("L11");

        assertThat(report.answered().self()).isFalse();
        assertThat(report.summary().congruence().missing()).isEqualTo("too-few-themes");
        assertThat(report.themes()).allSatisfy(theme -> {
            assertThat(theme.self().intention().missing()).isEqualTo("no-self-assessment");
            assertThat(theme.congruence().missing()).isEqualTo("no-self-assessment");
            assertThat(theme.others().behavior().mean().value()).isNotNull();
        });
    }

    @Test
    void dependsOnTheSetOfSheetsOnly() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (var leader : Sim360.sheets().keySet()) {
            var shuffled = new ArrayList<>(Sim360.sheets(leader));
            Collections.shuffle(shuffled, random);

            assertThat(Publication.of(Sim360.campaign(), leader, shuffled))
                    .as("seed %d", seed)
                    .isEqualTo(report(leader));
        }
    }

    @Test
    void refusesAnAnswerOffTheScale() {
        var sheet = Sim360.sheets("L01").getFirst();
        var wrong = Sim360.with(sheet, Map.of("T1_B", 6));

        assertThat(Publication.isPossible(Sim360.campaign(), List.of(sheet))).isTrue();
        assertThat(Publication.isPossible(Sim360.campaign(), List.of(sheet, wrong)))
                .isFalse();
    }

    private static Report report(String leader) {
        return Publication.of(Sim360.campaign(), leader, Sim360.sheets(leader));
    }

    private static Theme theme(Report report, String id) {
        return report.themes().stream()
                .filter(theme -> theme.id().equals(id))
                .findAny()
                .orElseThrow();
    }

    private static Stream<Block> blocks(Report report) {
        return report.themes().stream()
                .map(Theme::others)
                .flatMap(others -> Stream.of(others.intention(), others.behavior(), others.perception()))
                .flatMap(seen -> seen.blocks().stream());
    }
}
