package org.trust360.scoring.measure;

/**
 * What is known about the variance between raters before anybody answered: as if {@code degreesOfFreedom} raters more
 * had been seen to vary by {@code variance}.
 *
 * @param degreesOfFreedom d0, above 0, so that one rater alone has a standard error
 * @param variance s0², in squared shares of the scale; .04 is 0.8 squared points on 1..5
 */
public record VariancePrior(double degreesOfFreedom, double variance) {

    public VariancePrior {
        if (!(degreesOfFreedom > 0 && variance >= 0)) {
            throw new IllegalArgumentException("A prior has degrees of freedom above 0 and a variance");
        }
    }

    /** d0 = 4 and s0² = .04, to be replaced by the norms of the organisation once it has them. */
    public static VariancePrior withDefaults() {
        return new VariancePrior(4, 0.04);
    }
}
