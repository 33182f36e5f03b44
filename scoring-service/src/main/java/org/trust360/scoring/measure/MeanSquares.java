package org.trust360.scoring.measure;

/**
 * The analysis of variance of n targets by k judges, both at least two.
 *
 * <p>What is left is summed over the cells and not taken as a difference, so that no digit is lost to a large mean. A mean
 * square that is nothing but rounding is 0.
 *
 * @param between BMS, n - 1 degrees of freedom
 * @param within WMS, n (k - 1)
 * @param judging JMS, k - 1
 * @param error EMS, (n - 1)(k - 1)
 */
record MeanSquares(double between, double within, double judging, double error) {

    static MeanSquares of(CrossedTable table) {
        int n = table.rows();
        int k = table.columns();
        double grand = Means.of(table.values());
        var targets = table.rowEffects(grand);
        var judges = table.columnEffects(grand);
        double rest = 0;
        for (int target = 0; target < n; target++) {
            for (int judge = 0; judge < k; judge++) {
                double error = table.at(target, judge) - grand - targets[target] - judges[judge];
                rest += error * error;
            }
        }
        double largest = Means.largest(table.values());
        long cells = (long) n * k;
        double between = known(k * Means.squaresAround(0, targets), cells, largest);
        double judging = known(n * Means.squaresAround(0, judges), cells, largest);
        double error = known(rest, cells, largest);
        return new MeanSquares(
                between / (n - 1),
                (judging + error) / ((double) n * (k - 1)),
                judging / (k - 1),
                error / ((n - 1.0) * (k - 1)));
    }

    private static double known(double squares, long cells, double largest) {
        return Means.negligible(squares, cells, largest) ? 0 : squares;
    }
}
