package org.trust360.scoring.measure;

/**
 * Cronbach's alpha from pairwise covariances: each variance over the raters who answered the item, each covariance over
 * those who answered both.
 *
 * <pre>
 *   alpha = k / (k - 1) (1 - sum of the variances / sum of all variances and covariances)
 * </pre>
 *
 * <p>Another number than {@link InternalConsistency} as soon as an answer is missing, and one without an interval, since
 * it has no n. Missing for {@link Reason#TOO_FEW_ITEMS} below two items, {@link Reason#TOO_FEW_COMPLETE_ROWS} where two
 * items have fewer than two raters in common, {@link Reason#ZERO_VARIANCE} where the sum of covariances is not above 0,
 * which can happen because the covariances come from different raters.
 *
 * @param raters how many raters answered at least one item
 * @param items k
 */
public record PairwiseAlpha(int raters, int items, Figure alpha) {

    /** The sum of covariances below this share of the variances is rounding. */
    private static final double ROUNDING = 1e-12;

    public static PairwiseAlpha of(RatingTable table) {
        return new PairwiseAlpha(table.raters(), table.items(), alpha(table));
    }

    private static Figure alpha(RatingTable table) {
        int k = table.items();
        if (k < 2) {
            return Figure.missing(Reason.TOO_FEW_ITEMS);
        }
        double variances = 0;
        double covariances = 0;
        for (int i = 0; i < k; i++) {
            variances += covariance(table, i, i);
            for (int j = 0; j < i; j++) {
                covariances += 2 * covariance(table, i, j);
            }
        }
        double total = variances + covariances;
        if (Double.isNaN(total)) {
            return Figure.missing(Reason.TOO_FEW_COMPLETE_ROWS);
        }
        return InternalConsistency.ofSquares(k, variances, total > ROUNDING * variances ? total : 0);
    }

    /** NaN for fewer than two raters who answered both. */
    private static double covariance(RatingTable table, int i, int j) {
        long n = 0;
        long x = 0;
        long y = 0;
        long products = 0;
        for (int row = 0; row < table.rows(); row++) {
            long a = table.answer(row, i);
            long b = table.answer(row, j);
            if (a * b != 0) {
                n++;
                x += a;
                y += b;
                products += a * b;
            }
        }
        return n < 2 ? Double.NaN : (double) (n * products - x * y) / (n * (n - 1));
    }
}
