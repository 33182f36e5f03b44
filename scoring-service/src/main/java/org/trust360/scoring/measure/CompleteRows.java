package org.trust360.scoring.measure;

/**
 * The squared distances from the mean over the raters who answered every item. From whole sums, so without any rounding but
 * the last; 0 exactly where nothing differs.
 *
 * @param rows how many raters answered every item
 * @param items from the item's mean, added up over items
 * @param totals of the rows' totals from their mean
 */
record CompleteRows(int rows, double items, double totals) {

    static CompleteRows of(RatingTable table) {
        var sums = new long[table.items()];
        var squares = new long[table.items()];
        long total = 0;
        long totalSquares = 0;
        int rows = 0;
        for (int row = 0; row < table.rows(); row++) {
            if (table.isComplete(row)) {
                int points = add(table, row, sums, squares);
                total += points;
                totalSquares += (long) points * points;
                rows++;
            }
        }
        return rows == 0
                ? new CompleteRows(0, 0, 0)
                : new CompleteRows(rows, added(rows, sums, squares), spread(rows, total, totalSquares) / rows);
    }

    private static int add(RatingTable table, int row, long[] sums, long[] squares) {
        int total = 0;
        for (int item = 0; item < sums.length; item++) {
            int answer = table.answer(row, item);
            sums[item] += answer;
            squares[item] += (long) answer * answer;
            total += answer;
        }
        return total;
    }

    private static double added(int rows, long[] sums, long[] squares) {
        double added = 0;
        for (int item = 0; item < sums.length; item++) {
            added += spread(rows, sums[item], squares[item]);
        }
        return added / rows;
    }

    /** n times the sum of the squared distances from the mean, of sums that are not negative; in 128 bits. */
    static double spread(long n, long sum, long squares) {
        long low = n * squares - sum * sum;
        boolean borrows = Long.compareUnsigned(n * squares, sum * sum) < 0;
        long high = Math.multiplyHigh(n, squares) - Math.multiplyHigh(sum, sum) - (borrows ? 1 : 0);
        return high == 0 && low >= 0 ? low : high * 0x1p64 + ((low >>> 1) * 2.0 + (low & 1));
    }
}
