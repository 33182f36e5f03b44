package org.trust360.scoring.measure;

/**
 * How far the raters of one group lie apart on each item, on average.
 *
 * <pre>
 *   s²_j = sum (x_ij - mean_j)² / (n_j - 1)      over the n_j raters who answered item j
 *   mean = the mean of the s²_j                  over the items that at least two raters answered
 * </pre>
 *
 * <p>Missing for {@link Reason#ALL_MISSING} where nobody answered, else for {@link Reason#TOO_FEW_RATERS} where no item
 * has two answers. Computed from whole sums of squares, so without any rounding but the last.
 *
 * @param raters how many raters answered at least one item
 * @param items J, how many items at least two raters answered
 * @param mean in squared points of the scale
 */
public record ItemVariances(Scale scale, int raters, int items, Figure mean) {

    public static ItemVariances of(RatingTable table) {
        int kept = 0;
        double sum = 0;
        for (int item = 0; item < table.items(); item++) {
            double variance = variance(table, item);
            if (!Double.isNaN(variance)) {
                kept++;
                sum += variance;
            }
        }
        int raters = table.raters();
        var mean = kept > 0 ? Figure.of(sum / kept) : Figure.missing(whyNone(raters));
        return new ItemVariances(table.scale(), raters, kept, mean);
    }

    /** Why nothing can be said about how raters differ. */
    static Reason whyNone(int raters) {
        return raters == 0 ? Reason.ALL_MISSING : Reason.TOO_FEW_RATERS;
    }

    private static double variance(RatingTable table, int item) {
        var sums = ItemSums.of(table, item);
        return sums.n() < 2 ? Double.NaN : sums.spread() / ((double) sums.n() * (sums.n() - 1));
    }
}
