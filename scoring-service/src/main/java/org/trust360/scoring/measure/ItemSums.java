package org.trust360.scoring.measure;

/** Number, sum and sum of squares of the answers to one item; whole numbers, so exact. */
record ItemSums(long n, long sum, long squares) {

    static ItemSums of(RatingTable table, int item) {
        long n = 0;
        long sum = 0;
        long squares = 0;
        for (int row = 0; row < table.rows(); row++) {
            int answer = table.answer(row, item);
            n += answer == 0 ? 0 : 1;
            sum += answer;
            squares += (long) answer * answer;
        }
        return new ItemSums(n, sum, squares);
    }

    /** n times the sum of the squared distances from the mean. */
    long spread() {
        return n * squares - sum * sum;
    }

    /** With n - 1 in the denominator; of at least two answers. */
    double variance() {
        return spread() / ((double) n * (n - 1));
    }
}
