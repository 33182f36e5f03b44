package org.trust360.scoring.measure;

import java.util.stream.DoubleStream;

/** Plain means and sums of squares of at least one value. */
final class Means {

    private static final double LARGEST = 1e100;

    /** Below this share of the largest value a standard deviation is rounding. */
    private static final double ROUNDING = 1e-12;

    private Means() {}

    /** The values that are there, in their order. Refuses values beyond ±1e100, of which squares could not be summed. */
    static double[] known(double... values) {
        int missing = 0;
        for (double value : values) {
            if (Double.isNaN(value)) {
                missing++;
            } else if (Math.abs(value) > LARGEST) {
                throw new IllegalArgumentException("Values lie within ±1e100: " + value);
            }
        }
        return missing == 0
                ? values
                : DoubleStream.of(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    /** In two passes: the second takes back what the first lost in rounding. */
    static double of(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double rough = sum / values.length;
        double rest = 0;
        for (double value : values) {
            rest += value - rough;
        }
        return rough + rest / values.length;
    }

    /** The sum of the squared distances from the mean, 0 where these are nothing but rounding. */
    static double squares(double... values) {
        double squares = squaresAround(of(values), values);
        return negligible(squares, values.length, largest(values)) ? 0 : squares;
    }

    /** Whether squared distances that add up to {@code squares} over {@code n} values are nothing but rounding. */
    static boolean negligible(double squares, long n, double largest) {
        return Math.sqrt(squares / n) <= ROUNDING * largest;
    }

    static double largest(double... values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
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
