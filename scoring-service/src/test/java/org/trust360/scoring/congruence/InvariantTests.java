package org.trust360.scoring.congruence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.trust360.scoring.congruence.Rater.Scores;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;

/** The invariants of a leader's figures (section 2.7) on random cases; the seed is in every message. */
class InvariantTests {

    private static final Model MODEL = Model.withDefaults();

    private long seed;
    private Random random = new Random();

    @BeforeEach
    void sow() {
        seed = new Random().nextLong();
        random = new Random(seed);
    }

    @RepeatedTest(200)
    void theOrderOfRatersAndOfThemesDoesNotMatter() {
        var raters = raters();
        var shuffled = new ArrayList<>(raters);
        Collections.shuffle(shuffled, random);
        var reversed = raters.stream()
                .map(rater -> new Rater(rater.relationship(), rater.themes().reversed()))
                .toList();

        same(computed(raters), computed(shuffled));
        same(computed(raters), computed(reversed));
    }

    @RepeatedTest(200)
    void gapsAddUp() {
        for (var theme : computed(raters()).themes()) {
            var facets = theme.facets();
            if (facets.triple() != null) {
                close(
                        facets.sayDoGap().value() + facets.doCreditedGap().value(),
                        facets.intentionPerceptionGap().value());
            }
        }
    }

    @RepeatedTest(200)
    void aReversedScaleKeepsCongruenceAndFlipsGaps() {
        var raters = raters();
        var straight = computed(raters);
        var reversed = computed(mapped(raters, x -> 1 - x));

        same(straight.summary().congruence(), reversed.summary().congruence());
        same(straight.summary().sayDoGap(), reversed.summary().sayDoGap().map(gap -> -gap));
        same(
                straight.summary().doCreditedGap(),
                reversed.summary().doCreditedGap().map(gap -> -gap));
    }

    @RepeatedTest(200)
    void everyOtherRaterTwiceChangesNoMeanAndLowersTheError() {
        var raters = raters().stream()
                .filter(rater -> rater.relationship() != Relationship.OTHER)
                .toList();
        var twice = new ArrayList<>(raters);
        raters.stream().filter(rater -> !rater.isSelf()).forEach(twice::add);
        var once = LeaderCongruence.of(MODEL.withMinimum(1), Oracles.THEMES, raters);
        var doubled = LeaderCongruence.of(MODEL.withMinimum(1), Oracles.THEMES, twice);

        same(once, doubled);
        for (int t = 0; t < Oracles.THEMES; t++) {
            var before = once.themes().get(t).behavior().estimate();
            var after = doubled.themes().get(t).behavior().estimate();
            if (before != null) {
                assertThat(Objects.requireNonNull(after).standardError())
                        .as(seed())
                        .isLessThan(before.standardError());
            }
        }
    }

    /** 2.7: the jackknife error of a weighted mean is sqrt(sum W² s²/n); without missing answers. */
    @RepeatedTest(50)
    void theJackknifeOfAWeightedMeanHasAClosedForm() {
        var raters = raters(1.0);
        var expected = Stream.of(Relationship.PEER, Relationship.DIRECT_REPORT, Relationship.OTHER)
                .mapToDouble(group -> squaredError(raters, group))
                .sum();
        var actual = Jackknife.standardError(MODEL, Oracles.THEMES, raters, LeaderSummary::behavior);

        close(actual.value(), Math.sqrt(expected));
    }

    private static double squaredError(List<Rater> raters, Relationship group) {
        var means = raters.stream()
                .filter(rater -> rater.relationship() == group)
                .mapToDouble(rater -> rater.themes().stream()
                        .mapToDouble(theme -> theme.behavior().value())
                        .average()
                        .orElseThrow())
                .toArray();
        double n = means.length;
        double mean = Arrays.stream(means).average().orElseThrow();
        double squares = 0;
        for (double each : means) {
            squares += square(each - mean);
        }
        return n < 2 ? 0 : squares / (n - 1) / n / 16;
    }

    private LeaderCongruence computed(List<Rater> raters) {
        return LeaderCongruence.of(MODEL, Oracles.THEMES, raters);
    }

    private List<Rater> raters() {
        return raters(0.8);
    }

    /** One self-assessment, one manager, two to six of each anonymous group. */
    private List<Rater> raters(double answered) {
        var raters = new ArrayList<Rater>();
        for (var group : Relationship.values()) {
            int n = group.isNamed() ? 1 : 2 + random.nextInt(5);
            for (int i = 0; i < n; i++) {
                raters.add(new Rater(
                        group,
                        Stream.generate(() -> scores(answered))
                                .limit(Oracles.THEMES)
                                .toList()));
            }
        }
        return raters;
    }

    private Scores scores(double answered) {
        return new Scores(score(answered), score(answered), score(answered));
    }

    private Figure score(double answered) {
        return random.nextDouble() < answered
                ? Figure.of(random.nextInt(5) / 4.0)
                : Figure.missing(Reason.NOT_ANSWERED);
    }

    private static List<Rater> mapped(List<Rater> raters, UnaryOperator<Double> map) {
        Function<Figure, Figure> each = figure -> figure.map(map::apply);
        return raters.stream()
                .map(rater -> new Rater(
                        rater.relationship(),
                        rater.themes().stream()
                                .map(scores -> new Scores(
                                        each.apply(scores.intention()),
                                        each.apply(scores.behavior()),
                                        each.apply(scores.perception())))
                                .toList()))
                .toList();
    }

    private void same(LeaderCongruence a, LeaderCongruence b) {
        same(a.summary().congruence(), b.summary().congruence());
        same(a.summary().level(), b.summary().level());
        same(a.summary().sweetSpot(), b.summary().sweetSpot());
        same(a.summary().sayDoGap(), b.summary().sayDoGap());
        same(a.summary().doCreditedGap(), b.summary().doCreditedGap());
    }

    private void same(Figure a, Figure b) {
        assertThat(a.reason()).as(seed()).isEqualTo(b.reason());
        if (a.isKnown()) {
            close(a.value(), b.value());
        }
    }

    private void close(double actual, double expected) {
        assertThat(actual).as(seed()).isCloseTo(expected, within(1e-11));
    }

    private String seed() {
        return "seed " + seed;
    }

    private static double square(double x) {
        return x * x;
    }
}
