package org.trust360.scoring.measure;

import org.jspecify.annotations.Nullable;

/**
 * The mean change of persons who were measured twice.
 *
 * <pre>
 *   d_i      = after_i - before_i
 *   interval: mean d ± t[q; n - 1] sd(d) / sqrt(n)        Student 1908
 * </pre>
 *
 * <p>The mean is missing for {@link Reason#ALL_MISSING} without a person.
 *
 * @param n how many persons have both
 * @param deviation sd(d), with n - 1 in the denominator; missing below two persons
 */
public record PairedChange(int n, Figure mean, Figure deviation) {

    /** Of changes, NaN for a person who lacks one of the measurements. */
    public static PairedChange of(double... changes) {
        var sample = Sample.of(changes);
        return new PairedChange(sample.size(), sample.mean(), sample.standardDeviation());
    }

    /** At a confidence in (0, 1); null below two persons, and where all changed alike, for then nothing tells the noise. */
    public @Nullable Interval interval(double confidence) {
        if (!(mean instanceof Figure.Known(double centre))
                || !(deviation instanceof Figure.Known(double spread))
                || spread == 0) {
            return null;
        }
        double half = StudentT.quantile(1 - (1 - confidence) / 2, n - 1.0) * spread / Math.sqrt(n);
        return new Interval(centre - half, centre + half);
    }
}
