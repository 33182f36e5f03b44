package org.trust360.scoring.measure;

/**
 * How far the raters of one group lie from their centre, in points of the scale.
 *
 * <pre>
 *   AD_j = sum |x_ij - centre_j| / n_j      over the n_j raters who answered item j
 *   AD   = the mean of the AD_j             over the items that at least two raters answered
 * </pre>
 *
 * <p>Burke, Finkelstein and Dusig 1999; around the mean (AD_M) and around the median (AD_Md, at most AD_M), which for an
 * even n lies halfway between the two in the middle. In [0, (K - 1) / 2]. Up to K / 6 raters agree well enough for
 * practice (Dunlap, Burke and Smith-Crowe 2003). Missing as {@link ItemVariances} is.
 *
 * @param raters how many raters answered at least one item
 * @param items how many items at least two raters answered
 */
public record AverageDeviation(Scale scale, int raters, int items, Figure aroundMean, Figure aroundMedian) {

    public static AverageDeviation of(RatingTable table) {
        int kept = 0;
        double means = 0;
        double medians = 0;
        for (int item = 0; item < table.items(); item++) {
            var answers = new Answers(table, item);
            if (answers.n >= 2) {
                kept++;
                means += answers.aroundMean();
                medians += answers.aroundMedian();
            }
        }
        int raters = table.raters();
        if (kept == 0) {
            var none = Figure.missing(ItemVariances.whyNone(raters));
            return new AverageDeviation(table.scale(), raters, kept, none, none);
        }
        return new AverageDeviation(table.scale(), raters, kept, Figure.of(means / kept), Figure.of(medians / kept));
    }

    /** K / 6: .83 on 1..5, 1.17 on 1..7. */
    public double practicalLimit() {
        return scale.points() / 6.0;
    }

    /** How often each point was chosen. */
    private static final class Answers {

        private final long[] chosen;
        private long n;
        private long sum;

        Answers(RatingTable table, int item) {
            chosen = new long[table.scale().points() + 1];
            for (int row = 0; row < table.rows(); row++) {
                chosen[table.answer(row, item)]++;
            }
            for (int point = 1; point < chosen.length; point++) {
                n += chosen[point];
                sum += point * chosen[point];
            }
        }

        double aroundMean() {
            return deviationsFrom(sum, n) / ((double) n * n);
        }

        double aroundMedian() {
            return deviationsFrom(ranked((n + 1) / 2) + ranked(n / 2 + 1), 2) / (2.0 * n);
        }

        /** The sum of |times x - centre|. */
        private double deviationsFrom(long centre, long times) {
            long deviations = 0;
            for (int point = 1; point < chosen.length; point++) {
                deviations += chosen[point] * Math.abs(times * point - centre);
            }
            return deviations;
        }

        /** The answer at this place, counted from 1, of the answers in order. */
        private int ranked(long place) {
            int point = 0;
            long passed = 0;
            while (passed < place) {
                point++;
                passed += chosen[point];
            }
            return point;
        }
    }
}
