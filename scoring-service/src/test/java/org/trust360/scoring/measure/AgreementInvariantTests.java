package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.scoring.measure.Close.between;
import static org.trust360.scoring.measure.Close.same;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Section 2.7 for agreement: what holds for every table of ratings. */
class AgreementInvariantTests {

    private static final int CASES = 3000;

    @Test
    void staysWithinItsBounds() {
        TableCase.ANY.hold(CASES, one -> {
            var deviation = AverageDeviation.of(one.table());
            double widest = (one.points() - 1) / 2.0;

            between(agreement(one).rwgj(), 0, 1);
            between(agreement(one).rwgjStar(), Double.NEGATIVE_INFINITY, 1);
            between(deviation.aroundMean(), 0, widest);
            between(deviation.aroundMedian(), 0, widest);
            between(UnbiasedAgreement.of(one.table()).awg(), -1, 1);
        });
    }

    /** AD_Md is at most AD_M, and that at most the standard deviation with divisor n. */
    @Test
    void isOrdered() {
        TableCase.COMPLETE.hold(CASES, one -> {
            int n = one.raters().size();
            var items =
                    IntStream.range(0, one.items()).mapToObj(item -> one.table().items(item, item + 1));
            items.forEach(item -> {
                var deviation = AverageDeviation.of(item);
                double variance = ItemVariances.of(item).mean().value() * (n - 1) / n;
                between(deviation.aroundMedian(), 0, deviation.aroundMean().value());
                between(deviation.aroundMean(), 0, Math.sqrt(variance));
            });
        });
    }

    /** r_wg(j) is r*_wg(j), capped at 0, stepped up by Spearman and Brown. */
    @Test
    void isSteppedUp() {
        TableCase.ANY.hold(CASES, one -> {
            int j = agreement(one).items();
            var single = agreement(one).rwgjStar().map(share -> Math.max(0, share));
            same(agreement(one).rwgj(), single.map(share -> j * share / (1 + (j - 1) * share)));
        });
    }

    @Test
    void doesNotMindTheOrderOfRatersAndItems() {
        TableCase.ANY.hold(CASES, one -> {
            isAlike(one, one.shuffled());
            isAlike(one, one.withItemsReversed());
        });
    }

    @Test
    void doesNotMindTheDirectionOfTheScale() {
        TableCase.ANY.hold(CASES, one -> isAlike(one, one.onScale(one.points(), x -> one.points() + 1 - x)));
    }

    private static void isAlike(TableCase one, TableCase other) {
        var a = AverageDeviation.of(one.table());
        var b = AverageDeviation.of(other.table());
        same(agreement(other).rwgj(), agreement(one).rwgj());
        same(agreement(other).rwgjStar(), agreement(one).rwgjStar());
        same(b.aroundMean(), a.aroundMean());
        same(b.aroundMedian(), a.aroundMedian());
        same(
                UnbiasedAgreement.of(other.table()).awg(),
                UnbiasedAgreement.of(one.table()).awg());
    }

    /** 1..5 recoded 1, 3, 5, 7, 9 on K = 9: the same scores; r_wg with the null times b²; AD times b. */
    @Test
    void doesNotMindTheUnit() {
        TableCase.ANY.hold(CASES, one -> {
            int points = 2 + one.points() % 4;
            var coarse = one.onScale(points, x -> 1 + x % points);
            var fine = coarse.onScale(2 * points - 1, x -> 2 * x - 1);
            var a = WithinGroupAgreement.of(coarse.table(), NullDistribution.ofVariance(1.1));
            var b = WithinGroupAgreement.of(fine.table(), NullDistribution.ofVariance(4.4));

            assertThat(fine.table().scores()).isEqualTo(coarse.table().scores());
            same(b.rwgj(), a.rwgj());
            same(b.rwgjStar(), a.rwgjStar());
            same(
                    AverageDeviation.of(fine.table()).aroundMean(),
                    AverageDeviation.of(coarse.table()).aroundMean().map(x -> 2 * x));
        });
    }

    /** Every rater twice: AD stays, variances fall to 2(n-1)/(2n-1) of what they were, so r_wg does not stay. */
    @Test
    void countsEveryRater() {
        TableCase.COMPLETE.hold(CASES, one -> {
            int n = one.raters().size();
            var once = AverageDeviation.of(one.table());
            var twice = AverageDeviation.of(one.twice().table());
            same(twice.aroundMean(), once.aroundMean());
            same(twice.aroundMedian(), once.aroundMedian());
            same(
                    ItemVariances.of(one.twice().table()).mean(),
                    ItemVariances.of(one.table()).mean().map(s2 -> s2 * 2 * (n - 1) / (2 * n - 1)));
        });
    }

    /** Exact sums: the table agrees with the plain formulas on every rater's score. */
    @Test
    void scoresAsAFacetIsScored() {
        TableCase.ANY.hold(CASES, one -> {
            var scores = one.table().scores();
            for (int i = 0; i < scores.length; i++) {
                var answers =
                        one.raters().get(i).stream().map(x -> x == 0 ? null : x).toList();
                var score = FacetScore.of(Scale.of(one.points()), answers);
                same(Double.isNaN(scores[i]) ? Figure.missing(Reason.NOT_ANSWERED) : Figure.of(scores[i]), score);
            }
        });
    }

    private static WithinGroupAgreement agreement(TableCase one) {
        return WithinGroupAgreement.of(one.table(), NullDistribution.uniform());
    }
}
