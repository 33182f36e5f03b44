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
        var n = new long[table.items()];
        var sums = new long[table.items()];
        var squares = new long[table.items()];
        int raters = 0;
        for (int row = 0; row < table.rows(); row++) {
            raters += add(table, row, n, sums, squares) ? 1 : 0;
        }
        int kept = 0;
        double variances = 0;
        for (int item = 0; item < n.length; item++) {
            if (n[item] >= 2) {
                kept++;
                variances += new ItemSums(n[item], sums[item], squares[item]).variance();
            }
        }
        var mean = kept > 0 ? Figure.of(variances / kept) : Figure.missing(whyNone(raters));
        return new ItemVariances(table.scale(), raters, kept, mean);
    }

    /** Whether the rater answered anything. Row by row, as the answers lie in memory. */
    private static boolean add(RatingTable table, int row, long[] n, long[] sums, long[] squares) {
        int total = 0;
        for (int item = 0; item < n.length; item++) {
            int answer = table.answer(row, item);
            n[item] += answer == 0 ? 0 : 1;
            sums[item] += answer;
            squares[item] += (long) answer * answer;
            total += answer;
        }
        return total > 0;
    }

    /** Why nothing can be said about how raters differ. */
    static Reason whyNone(int raters) {
        return raters == 0 ? Reason.ALL_MISSING : Reason.TOO_FEW_RATERS;
    }
}
