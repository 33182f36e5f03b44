package org.trust360.scoring.measure;

/**
 * Size, mean and variance of some values, in two passes, so that no digit is lost to a large mean.
 *
 * <pre>
 *   variance = sum (x_i - mean)² / (n - 1)
 * </pre>
 *
 * <p>The mean is missing for {@link Reason#ALL_MISSING} without a value, the variance also for
 * {@link Reason#TOO_FEW_RATERS} with one. A variance that is nothing but rounding is 0.
 *
 * @param size n, the values that are there
 */
public record Sample(int size, Figure mean, Figure variance) {

    /** Of values, NaN for a missing one. */
    public static Sample of(double... values) {
        var known = Means.known(values);
        int n = known.length;
        if (n == 0) {
            var none = Figure.missing(Reason.ALL_MISSING);
            return new Sample(n, none, none);
        }
        double mean = Means.of(known);
        if (n == 1) {
            return new Sample(n, Figure.of(mean), Figure.missing(Reason.TOO_FEW_RATERS));
        }
        return new Sample(n, Figure.of(mean), Figure.of(Means.squares(known) / (n - 1)));
    }

    public Figure standardDeviation() {
        return variance.map(Math::sqrt);
    }
}
