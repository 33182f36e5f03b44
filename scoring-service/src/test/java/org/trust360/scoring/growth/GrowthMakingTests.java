package org.trust360.scoring.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.RandomCases;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.publication.Growth;
import org.trust360.scoring.publication.Growth.Change;
import org.trust360.scoring.publication.Growth.Changes;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;

class GrowthMakingTests {

    private static final List<String> LEADERS = List.copyOf(Sim360.sheets().keySet());

    /** Any two leaders do as two cycles of one: for the arithmetic it is all the same whose figures they are. */
    private static final RandomCases<List<Report>> TWO_REPORTS =
            RandomCases.of(random -> List.of(report(leader(random.nextInt())), report(leader(random.nextInt()))));

    @Test
    void isOppositeWhereTheCyclesAreSwapped() {
        TWO_REPORTS.hold(60, pair -> {
            var there = all(growth(pair.getFirst(), pair.getLast()));
            var back = all(growth(pair.getLast(), pair.getFirst()));
            for (int i = 0; i < there.size(); i++) {
                assertOpposite(there.get(i), back.get(i));
            }
        });
    }

    private static void assertOpposite(Change there, Change back) {
        if (there.interval() == null || back.interval() == null) {
            assertThat(there.word()).isNull();
            assertThat(back.word()).isNull();
            return;
        }
        assertThat(there.change().value())
                .isCloseTo(-Objects.requireNonNull(back.change().value()), within(1e-12));
        assertThat(there.interval().low()).isCloseTo(-back.interval().high(), within(1e-12));
        assertThat(there.interval().high()).isCloseTo(-back.interval().low(), within(1e-12));
        assertThat(there.word()).isEqualTo(opposite(Objects.requireNonNull(back.word())));
    }

    private static String opposite(String word) {
        return word.equals("grew") ? "lower" : word.equals("lower") ? "grew" : "same";
    }

    @Test
    void tellsNoChangeBetweenEqualReports() {
        for (var leader : LEADERS) {
            var report = report(leader);
            assertThat(all(growth(report, report))).allSatisfy(change -> {
                assertThat(change.word()).isIn("same", null);
                assertThat(change.change().value()).isIn(0.0, null);
            });
        }
    }

    /** The better the new figure, the greater the change, and both ends of its interval do not fall. */
    @Test
    void growsWithTheNewFigure() {
        RandomCases.of(random -> {
                    double low = random.nextDouble();
                    double step = random.nextDouble();
                    return List.of(
                            new Published(low, low - random.nextDouble(), low + 1, Bound.EXACT),
                            new Published(low, low - step, low + step, Bound.EXACT),
                            new Published(low + step, low, low + 2 * step, Bound.EXACT));
                })
                .hold(500, three -> {
                    var less = Difference.between(three.getFirst(), three.get(1));
                    var more = Difference.between(three.getFirst(), three.get(2));

                    assertThat(more.value()).isGreaterThanOrEqualTo(less.value());
                    assertThat(more.low()).isGreaterThanOrEqualTo(less.low() - 1e-12);
                    assertThat(more.high()).isGreaterThanOrEqualTo(less.high() - 1e-12);
                });
    }

    /** By hand: sqrt(.3² + .4²) = .5 below, sqrt(.4² + .3²) = .5 above. */
    @Test
    void recoversTheIntervalFromBothPublishedOnes() {
        var difference = Difference.between(
                new Published(3.0, 2.7, 3.4, Bound.EXACT), new Published(4.0, 3.7, 4.4, Bound.EXACT));

        assertThat(difference.value()).isCloseTo(1.0, within(1e-12));
        assertThat(difference.low()).isCloseTo(0.5, within(1e-12));
        assertThat(difference.high()).isCloseTo(1.5, within(1e-12));
    }

    /** All points lowered by 2, where there is room, in sheets of 40 people: far beyond any noise. */
    @Test
    void tellsGrowthThatIsBeyondTheNoise() {
        var many = many();
        var lowered = many.stream().map(GrowthMakingTests::lowered).toList();
        var now = Publication.of(Sim360.campaign(), "L01", many);
        var earlier = Publication.of(Sim360.campaign(), "L01", lowered);

        assertThat(growth(earlier, now).overall().perception().word()).isEqualTo("grew");
        assertThat(growth(earlier, now).overall().behavior().word()).isEqualTo("grew");
        assertThat(growth(now, earlier).overall().perception().word()).isEqualTo("lower");
    }

    @Test
    void saysWhereOtherGroupsAreBehindIt() {
        var all = report("L01");
        var withoutPeers = Publication.of(
                Sim360.campaign(),
                "L01",
                Sim360.sheets("L01").stream()
                        .filter(sheet -> !sheet.relationship().label().equals("peer"))
                        .toList());

        assertThat(growth(all, all).overall().sameGroups()).isTrue();
        assertThat(growth(all, withoutPeers).overall().sameGroups()).isFalse();
    }

    @Test
    void comparesOnlyTheSameThemesOnTheSameScale() {
        var report = report("L01");
        var fewer = new Report(
                report.format(),
                report.id(),
                report.version(),
                report.campaign(),
                report.subject(),
                report.questionnaire(),
                report.threshold(),
                report.limits(),
                report.norms(),
                report.answered(),
                report.summary(),
                report.chain(),
                report.followership(),
                report.groups(),
                report.themes().subList(1, Sim360.THEMES),
                null,
                report.decisions());

        assertThat(GrowthMaking.isComparable(report, report("L02"))).isTrue();
        assertThat(GrowthMaking.isComparable(report, fewer)).isFalse();
        assertThat(GrowthMaking.changes(report, fewer)).hasSize(Sim360.THEMES - 1);
    }

    /** Whatever is behind a report, with nothing shown there is nothing to compare. */
    @Test
    void hasNoWordForWhatIsNotShown() {
        var nothing = Publication.of(Sim360.campaign(), "L01", List.of());

        assertThat(all(growth(nothing, report("L01")))).allSatisfy(change -> {
            assertThat(change.word()).isNull();
            assertThat(change.change().missing()).isEqualTo("too-few-themes");
        });
    }

    static Growth growth(Report earlier, Report now) {
        return GrowthMaking.of(List.of(earlier), now, List.of()).orElseThrow();
    }

    private static List<Change> all(Growth growth) {
        return Stream.concat(
                        Stream.of(growth.overall()), growth.themes().stream().map(Growth.ThemeChanges::changes))
                .flatMap(GrowthMakingTests::figures)
                .toList();
    }

    private static Stream<Change> figures(Changes changes) {
        return Stream.of(changes.behavior(), changes.perception(), changes.congruence(), changes.sweetSpot());
    }

    /** The sheets about all leaders, as if they were about one. */
    private static List<AnswerSheet> many() {
        return Sim360.sheets().values().stream()
                .flatMap(List::stream)
                .filter(sheet -> !sheet.relationship().isNamed())
                .limit(60)
                .toList();
    }

    private static AnswerSheet lowered(AnswerSheet sheet) {
        var answers = new TreeMap<String, Integer>();
        sheet.answers().forEach((item, value) -> answers.put(item, Math.max(1, value - 2)));
        return Sim360.with(sheet, answers);
    }

    private static String leader(int number) {
        return LEADERS.get(Math.floorMod(number, LEADERS.size()));
    }

    static Report report(String leader) {
        Campaign campaign = Sim360.campaign();
        return Publication.of(campaign, leader, Sim360.sheets(leader));
    }
}
