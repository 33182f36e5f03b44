package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.scoring.measure.Close.between;
import static org.trust360.scoring.measure.Close.same;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.RandomCases;
import org.trust360.scoring.measure.CrossedReliability.Form;
import org.trust360.scoring.measure.OneWayReliability.GroupSize;

/** Section 2.7 for reliability: what holds for every table, and for every sample of leaders. */
class ReliabilityInvariantTests {

    private static final int CASES = 3000;
    private static final Map<Form, Form> AVERAGES = Map.of(
            Form.ONE_WAY_SINGLE, Form.ONE_WAY_AVERAGE,
            Form.RANDOM_SINGLE, Form.RANDOM_AVERAGE,
            Form.FIXED_SINGLE, Form.FIXED_AVERAGE);

    /** Up to eight leaders of up to six raters, in quarters of the scale. */
    private static final RandomCases<List<List<Double>>> LEADERS = RandomCases.of(ReliabilityInvariantTests::leaders)
            .shrinkingBy(leaders -> RandomCases.smaller(
                    leaders,
                    raters -> RandomCases.smaller(raters, x -> x == 0 ? Stream.empty() : Stream.of(x - 0.25))));

    private static List<List<Double>> leaders(Random random) {
        return Stream.generate(() -> Stream.generate(() -> random.nextInt(5) / 4.0)
                        .limit(random.nextInt(7))
                        .toList())
                .limit(random.nextInt(9))
                .toList();
    }

    @Test
    void isAtMostOne() {
        TableCase.COMPLETE.hold(CASES, one -> {
            var reliability = CrossedReliability.of(one.crossed(0, 1));
            for (var form : Form.values()) {
                between(reliability.coefficient(form), Double.NEGATIVE_INFINITY, 1);
            }
            between(reliability.coefficient(Form.ONE_WAY_SINGLE), -1.0 / (one.items() - 1), 1);
            between(reliability.coefficient(Form.FIXED_SINGLE), -1.0 / (one.items() - 1), 1);
            between(InternalConsistency.of(one.table()).alpha(), Double.NEGATIVE_INFINITY, 1);
        });
    }

    /** The interval holds the coefficient, and a wider confidence a wider interval. */
    @Test
    void liesInItsInterval() {
        TableCase.COMPLETE.hold(CASES / 10, one -> {
            var reliability = CrossedReliability.of(one.crossed(0, 1));
            for (var form : AVERAGES.keySet()) {
                var narrow = reliability.interval(form, 0.5);
                var wide = reliability.interval(form, 0.99);
                if (narrow != null && wide != null) {
                    between(reliability.coefficient(form), wide.low(), wide.high());
                    between(Figure.of(narrow.low()), wide.low(), wide.high());
                    between(Figure.of(narrow.high()), wide.low(), wide.high());
                }
            }
        });
    }

    @Test
    void averagesAreSteppedUp() {
        TableCase.COMPLETE.hold(CASES, one -> {
            int k = one.items();
            var reliability = CrossedReliability.of(one.crossed(0, 1));
            AVERAGES.forEach((single, average) -> {
                if (reliability.coefficient(average).isKnown()) {
                    same(
                            reliability.coefficient(average),
                            reliability.coefficient(single).map(r -> k * r / (1 + (k - 1) * r)));
                }
            });
        });
    }

    /** alpha = ICC(3,k), and so are the intervals; but where EMS is 0 only alpha has a value, 1. */
    @Test
    void alphaIsTheFixedAverage() {
        TableCase.COMPLETE.hold(CASES / 10, one -> {
            var alpha = InternalConsistency.of(one.table());
            var reliability = CrossedReliability.of(one.crossed(0, 1));
            if (reliability.coefficient(Form.FIXED_AVERAGE).isKnown()) {
                same(alpha.alpha(), reliability.coefficient(Form.FIXED_AVERAGE));
                same(alpha.interval(0.95), reliability.interval(Form.FIXED_AVERAGE, 0.95));
            } else if (alpha.alpha().isKnown()) {
                same(alpha.alpha().value(), 1);
            }
        });
    }

    /**
     * All of them under a common affine change, with a mean far from 0 too; the order of persons does not matter. Only at
     * the pole of ICC(2,k) rounding decides on which side of it one is.
     */
    @Test
    void doesNotMindTheUnit() {
        TableCase.COMPLETE.hold(CASES, one -> {
            var changed = one.shuffled().crossed(1e6, -0.5);
            var reliability = CrossedReliability.of(one.crossed(0, 1));
            for (var form : Form.values()) {
                if (form != Form.RANDOM_AVERAGE || reliability.coefficient(form).isKnown()) {
                    close(CrossedReliability.of(changed).coefficient(form), reliability.coefficient(form));
                }
            }
            close(
                    InternalConsistency.of(changed).alpha(),
                    InternalConsistency.of(one.table()).alpha());
        });
    }

    /** At a mean of a million times the deviation six digits are left of fifteen. */
    private static void close(Figure actual, Figure expected) {
        assertThat(actual.reason()).isEqualTo(expected.reason());
        if (actual.isKnown()) {
            double tolerance = 1e-5 * Math.max(1, Math.pow(expected.value(), 2));
            between(actual, expected.value() - tolerance, expected.value() + tolerance);
        }
    }

    /** A lenient judge changes ICC(2) and not ICC(3). */
    @Test
    void fixedJudgesMayBeLenient() {
        TableCase.COMPLETE.hold(CASES, one -> {
            var lenient = CrossedTable.of(
                    one.items(),
                    IntStream.range(0, one.raters().size() * one.items())
                            .mapToDouble(
                                    cell -> one.raters().get(cell / one.items()).get(cell % one.items())
                                            + 0.7 * (cell % one.items()))
                            .toArray());
            var strict = CrossedReliability.of(one.crossed(0, 1));
            for (var form : List.of(Form.FIXED_SINGLE, Form.FIXED_AVERAGE)) {
                same(CrossedReliability.of(lenient).coefficient(form), strict.coefficient(form));
            }
        });
    }

    /** Without a missing answer pairwise alpha is alpha, and within one leader it is the alpha within leaders. */
    @Test
    void theThreeAlphasAgreeOnOneCompleteGroup() {
        TableCase.COMPLETE.hold(CASES, one -> {
            var alpha = InternalConsistency.of(one.table());
            var within = WithinLeaderConsistency.of(List.of(one.table()));
            same(PairwiseAlpha.of(one.table()).alpha(), alpha.alpha());
            same(within.alpha(), alpha.alpha());
        });
    }

    @Test
    void ofLeadersIsBoundedAndSteppedUp() {
        LEADERS.hold(CASES, leaders -> {
            for (var convention : GroupSize.values()) {
                var reliability = of(leaders, convention);
                between(reliability.icc1(), Double.NEGATIVE_INFINITY, 1);
                between(reliability.icc2(), Double.NEGATIVE_INFINITY, 1);
                between(reliability.lambda(3), 0, 1);
                if (reliability.icc2().isKnown() && reliability.icc1().isKnown()) {
                    double n = reliability.groupSize().value();
                    between(reliability.icc1(), -1 / (n - 1), 1);
                    same(reliability.icc2(), reliability.icc1().map(r -> n * r / (1 + (n - 1) * r)));
                }
            }
        });
    }

    @Test
    void ofLeadersDoesNotMindOrderAndUnit() {
        LEADERS.hold(CASES, leaders -> {
            var changed = leaders.reversed().stream()
                    .map(raters ->
                            raters.reversed().stream().map(x -> 3 - 2 * x).toList())
                    .toList();
            var a = of(leaders, GroupSize.N0);
            var b = of(changed, GroupSize.N0);
            same(b.icc1(), a.icc1());
            same(b.icc2(), a.icc2());
            same(b.betweenVariance(), a.betweenVariance().map(x -> 4 * x));
        });
    }

    /** Shrunk means lie between the raw one and that of all. */
    @Test
    void shrunkMeansLieBetween() {
        LEADERS.hold(CASES, leaders -> {
            var shrunk = EmpiricalBayes.of(arrays(leaders), 0.02, 0.04);
            for (var leader : shrunk.leaders()) {
                if (leader.estimate().isKnown()) {
                    double raw = leader.raw().value();
                    double all = shrunk.mean().value();
                    between(leader.estimate(), Math.min(raw, all), Math.max(raw, all));
                    between(leader.standardDeviation(), 0, Math.sqrt(0.02));
                }
            }
        });
    }

    private static OneWayReliability of(List<List<Double>> leaders, GroupSize convention) {
        return OneWayReliability.of(arrays(leaders), convention);
    }

    private static List<double[]> arrays(List<List<Double>> leaders) {
        return leaders.stream()
                .map(raters -> raters.stream().mapToDouble(x -> x).toArray())
                .toList();
    }
}
