package org.trust360.scoring.congruence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.RandomCases;
import org.trust360.scoring.congruence.LeaderCase.Sheet;
import org.trust360.scoring.measure.Figure;

/** The invariants of a leader's figures (section 2.7), from raw answers to the summary. */
class InvariantTests {

    private static final Model MODEL = Model.withDefaults();
    private static final Model UNMERGED = MODEL.withMinimum(1);
    private static final int CASES = 2_000;
    private static final double CLOSE = 1e-11;

    private static final RandomCases<LeaderCase> LEADERS =
            RandomCases.of(LeaderCase::made).shrinkingBy(LeaderCase::smaller);
    private static final RandomCases<LeaderCase> OF_FIVE =
            RandomCases.of(LeaderCase::ofFivePoints).shrinkingBy(LeaderCase::smaller);

    @Test
    void everyFigureIsInItsBounds() {
        LEADERS.hold(CASES, leader -> {
            var computed = leader.computed(MODEL);
            var summary = computed.summary();
            inUnit(summary.congruence(), summary.level(), summary.sweetSpot(), computed.adjustedCongruence());
            inUnit(summary.sweetSpotShare(), summary.meanThemeCongruence());
            if (summary.congruence().isKnown()) {
                assertThat(summary.sweetSpot().value())
                        .isLessThanOrEqualTo(summary.level().value() + CLOSE);
                assertThat(Math.abs(summary.sayDoGap().value())).isLessThanOrEqualTo(1);
            }
        });
    }

    /** Nothing of all that is ever NaN: a figure is a finite number or a reason; where one is, the model needs it. */
    @Test
    void aSummaryIsThereExactlyWhereHalfOfTheThemesAre() {
        LEADERS.hold(CASES, leader -> {
            var computed = leader.computed(MODEL);
            int scorable = (int) computed.themes().stream()
                    .filter(theme -> theme.facets().triple() != null)
                    .count();
            assertThat(computed.summary().scorable()).isEqualTo(scorable);
            assertThat(computed.summary().congruence().isKnown())
                    .isEqualTo(scorable > 0 && 2 * scorable >= leader.themes());
        });
    }

    /** C_adj needs raters who answered behavior and perception both, in every scorable theme; it is C or better. */
    @Test
    void theCorrectionForFewRatersNeverLowersCongruence() {
        LEADERS.hold(CASES, leader -> {
            var computed = leader.computed(MODEL);
            var congruence = computed.summary().congruence();
            boolean paired = computed.themes().stream()
                    .filter(theme -> theme.facets().triple() != null)
                    .allMatch(theme -> theme.noise().isKnown());
            assertThat(computed.adjustedCongruence().isKnown()).isEqualTo(congruence.isKnown() && paired);
            if (computed.adjustedCongruence().isKnown()) {
                assertThat(computed.adjustedCongruence().value()).isGreaterThanOrEqualTo(congruence.value() - CLOSE);
            }
        });
    }

    @Test
    void gapsAddUp() {
        LEADERS.hold(CASES, leader -> {
            for (var theme : leader.computed(MODEL).themes()) {
                var facets = theme.facets();
                if (facets.triple() != null) {
                    close(
                            facets.sayDoGap().value() + facets.doCreditedGap().value(),
                            facets.intentionPerceptionGap().value());
                }
            }
        });
    }

    @Test
    void theOrderOfRatersThemesAndItemsDoesNotMatter() {
        LEADERS.hold(CASES, leader -> {
            var random = new Random(leader.hashCode());
            same(leader.computed(MODEL), leader.permuted(random, true, false).computed(MODEL));
            same(leader.computed(MODEL), leader.permuted(random, false, true).computed(MODEL));
            same(leader.computed(MODEL), leader.withItemsTurned().computed(MODEL));
        });
    }

    /** With equal weights and no group so small that it is merged. */
    @Test
    void whichGroupIsWhichDoesNotMatter() {
        LEADERS.hold(
                CASES,
                leader -> same(
                        leader.computed(UNMERGED),
                        leader.each(sheet -> sheet.as(turned(sheet.relationship())))
                                .computed(UNMERGED)));
    }

    private static Relationship turned(Relationship group) {
        return switch (group) {
            case SELF -> Relationship.SELF;
            case MANAGER -> Relationship.MANAGER;
            case PEER -> Relationship.DIRECT_REPORT;
            case DIRECT_REPORT -> Relationship.OTHER;
            case OTHER -> Relationship.PEER;
        };
    }

    @Test
    void aFinerScaleWithTheSameDistancesGivesTheSame() {
        OF_FIVE.hold(
                CASES,
                leader -> same(
                        leader.computed(MODEL),
                        leader.recoded(9, x -> 2 * x - 1).computed(MODEL)));
    }

    @Test
    void aReversedScaleKeepsCongruenceAndFlipsGaps() {
        LEADERS.hold(CASES, leader -> {
            var straight = leader.computed(MODEL).summary();
            var reversed = leader.recoded(leader.points(), x -> leader.points() + 1 - x)
                    .computed(MODEL)
                    .summary();
            same(straight.congruence(), reversed.congruence());
            same(straight.sayDoGap(), reversed.sayDoGap().map(gap -> -gap));
            same(straight.doCreditedGap(), reversed.doCreditedGap().map(gap -> -gap));
            same(straight.level(), reversed.level().map(level -> 1 - level));
        });
    }

    @Test
    void everyOtherRaterTwiceChangesNoMeanAndLowersTheError() {
        LEADERS.hold(CASES, leader -> {
            var once = leader.computed(UNMERGED);
            var twice = leader.of(Stream.concat(
                            leader.sheets().stream(),
                            leader.sheets().stream().filter(sheet -> sheet.relationship() != Relationship.SELF))
                    .toList());
            var doubled = twice.computed(UNMERGED);
            same(once, doubled);
            for (int t = 0; t < leader.themes(); t++) {
                var before = once.themes().get(t).behavior().estimate();
                if (before != null) {
                    var after = Objects.requireNonNull(
                            doubled.themes().get(t).behavior().estimate());
                    assertThat(after.standardError()).isLessThan(before.standardError());
                }
            }
        });
    }

    @Test
    void aBetterRatingNeverLowersTheSweetSpot() {
        LEADERS.hold(CASES, leader -> {
            if (leader.sheets().isEmpty()) {
                return;
            }
            var random = new Random(leader.hashCode());
            int chosen = random.nextInt(leader.sheets().size());
            int facet = random.nextInt(3 * leader.themes());
            var better = new ArrayList<>(leader.sheets());
            better.set(chosen, raised(better.get(chosen), facet, leader.points()));
            var before = leader.computed(MODEL).summary().sweetSpot();
            var after = leader.of(better).computed(MODEL).summary().sweetSpot();
            assertThat(after.isKnown()).isEqualTo(before.isKnown());
            if (before.isKnown()) {
                assertThat(after.value()).isGreaterThanOrEqualTo(before.value() - CLOSE);
            }
        });
    }

    private static Sheet raised(Sheet sheet, int facet, int points) {
        return sheet.with(facets -> IntStream.range(0, facets.size())
                .mapToObj(i -> i == facet ? raised(facets.get(i), points) : facets.get(i))
                .toList());
    }

    private static List<Integer> raised(List<Integer> answers, int points) {
        return answers.stream()
                .map(answer -> answer == 0 ? 0 : Math.min(points, answer + 1))
                .toList();
    }

    private static void inUnit(Figure... figures) {
        assertThat(figures)
                .filteredOn(Figure::isKnown)
                .allSatisfy(figure -> assertThat(figure.value()).isBetween(-CLOSE, 1 + CLOSE));
    }

    private static void same(LeaderCongruence a, LeaderCongruence b) {
        for (Function<LeaderSummary, Figure> figure : List.<Function<LeaderSummary, Figure>>of(
                LeaderSummary::congruence,
                LeaderSummary::level,
                LeaderSummary::sweetSpot,
                LeaderSummary::sayDoGap,
                LeaderSummary::doCreditedGap,
                LeaderSummary::metaperceptionError,
                LeaderSummary::sweetSpotShare)) {
            same(figure.apply(a.summary()), figure.apply(b.summary()));
        }
    }

    private static void same(Figure a, Figure b) {
        assertThat(a.reason()).isEqualTo(b.reason());
        if (a.isKnown()) {
            close(a.value(), b.value());
        }
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(CLOSE));
    }
}
