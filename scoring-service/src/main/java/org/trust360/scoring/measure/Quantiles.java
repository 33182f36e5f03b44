package org.trust360.scoring.measure;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Quantiles to the accuracy of the distribution function.
 *
 * <p>Those of Commons Statistics stop at an absolute error of 1e-9; Newton steps bring them on.
 */
final class Quantiles {

    private static final int STEPS = 2;

    private Quantiles() {}

    /** The {@code x} with {@code P(X <= x) = probability}, for a distribution with a density. */
    static double of(ContinuousDistribution distribution, double probability) {
        double x = distribution.inverseCumulativeProbability(probability);
        for (int step = 0; step < STEPS; step++) {
            double error = (distribution.cumulativeProbability(x) - probability) / distribution.density(x);
            x = Double.isFinite(error) ? x - error : x;
        }
        return x;
    }

    /** Of the F distribution, for degrees of freedom above 0, whole or not. */
    static double ofF(double probability, double numerator, double denominator) {
        return of(FDistribution.of(numerator, denominator), probability);
    }
}
