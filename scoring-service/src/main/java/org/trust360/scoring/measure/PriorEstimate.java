package org.trust360.scoring.measure;

import java.util.List;
import java.util.Optional;

/**
 * What the variances within many groups of raters say about the variance within the next group, by moments.
 *
 * <p>With sigma² of a group drawn from {@code d0 s0² / chi²(d0)}, as the moderated variance of Smyth (2004) has it, and
 * s²_g over d_g = n_g - 1 degrees of freedom:
 *
 * <pre>
 *   m1 = sum d_g s²_g / sum d_g                          estimates E sigma²
 *   m2 = sum d_g s⁴_g d_g/(d_g + 2) / sum d_g            estimates E sigma⁴
 *   R  = m2 / m1² = (d0 - 2) / (d0 - 4)
 *   d0 = (4R - 2) / (R - 1),   s0² = m1 (d0 - 2) / d0
 * </pre>
 *
 * <p>Moments and not the logarithms of Smyth, because the variance of a few answers on a short scale is often 0. So d0 is
 * above 4, and 100 where the groups vary no more than by chance; a prior stronger than that is not believed.
 */
public final class PriorEstimate {

    private static final double STRONGEST = 100;

    private PriorEstimate() {}

    /**
     * The prior of the groups' variance, from the values of each; groups of one value say nothing. Empty where no group
     * of two differs in anything: there is nothing to learn from.
     */
    public static Optional<VariancePrior> of(List<double[]> groups) {
        double freedom = 0;
        double first = 0;
        double second = 0;
        for (var group : groups) {
            int d = group.length - 1;
            if (d > 0) {
                double squares = Means.squaresAround(Means.of(group), group);
                freedom += d;
                first += squares;
                second += squares * squares / (d + 2);
            }
        }
        return first > 0 ? Optional.of(of(first / freedom, second / freedom)) : Optional.empty();
    }

    private static VariancePrior of(double mean, double meanSquare) {
        double ratio = meanSquare / (mean * mean);
        double degrees = ratio <= 1 ? STRONGEST : Math.min(STRONGEST, (4 * ratio - 2) / (ratio - 1));
        return new VariancePrior(degrees, mean * (degrees - 2) / degrees);
    }
}
