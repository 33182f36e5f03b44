package org.trust360.scoring.measure;

/** Plain means and sums of squares of at least one value. */
final class Means {

    private Means() {}

    static double of(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The sum of the squared distances from the mean, in two passes, so that no digit is lost to a large mean. */
    static double squaresAround(double mean, double... values) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }
}
