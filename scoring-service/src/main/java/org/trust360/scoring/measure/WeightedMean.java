package org.trust360.scoring.measure;

import java.util.List;

/**
 * The mean over groups of raters, each group counting by its weight and not by its size, with the standard error of a
 * moderated t statistic.
 *
 * <p>With strata {@code b} of {@code n_b} values, means {@code m_b} and weights normalised to {@code W_b}:
 *
 * <pre>
 *   mean = sum W_b m_b
 *   s²   = (d0 s0² + SS_within) / (d0 + df_within)      (Smyth 2004, moderated variance)
 *   df   = d0 + df_within
 *   se   = sqrt( s² sum W_b² / n_b )
 * </pre>
 *
 * <p>It works for strata of one value and for strata without variance. All n count raters, never items. Immutable.
 */
public final class WeightedMean {

    private final double mean;
    private final double standardError;
    private final double degreesOfFreedom;

    private WeightedMean(double mean, double standardError, double degreesOfFreedom) {
        this.mean = mean;
        this.standardError = standardError;
        this.degreesOfFreedom = degreesOfFreedom;
    }

    /** The mean over at least one stratum; refuses weights that are all 0. */
    public static WeightedMean of(List<Stratum> strata, VariancePrior prior) {
        double weights = strata.stream().mapToDouble(Stratum::weight).sum();
        if (!(weights > 0)) {
            throw new IllegalArgumentException("The weights of the groups must add up to more than 0");
        }
        double mean = 0;
        double spread = 0;
        double squares = 0;
        int within = 0;
        for (var stratum : strata) {
            double share = stratum.weight() / weights;
            mean += share * stratum.mean();
            spread += share * share / stratum.size();
            squares += stratum.squares();
            within += stratum.size() - 1;
        }
        double degreesOfFreedom = prior.degreesOfFreedom() + within;
        double variance = (prior.degreesOfFreedom() * prior.variance() + squares) / degreesOfFreedom;
        return new WeightedMean(mean, Math.sqrt(variance * spread), degreesOfFreedom);
    }

    public double mean() {
        return mean;
    }

    public double standardError() {
        return standardError;
    }

    public double degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /** The two-sided interval of a value that has this standard error, not clipped. */
    public Interval intervalAround(double centre, double confidence) {
        double half = StudentT.quantile(1 - (1 - confidence) / 2, degreesOfFreedom) * standardError;
        return new Interval(centre - half, centre + half);
    }

    /** The two-sided interval of the mean of shares, clipped to [0, 1]. */
    public Interval interval(double confidence) {
        return intervalAround(mean, confidence).clippedTo(0, 1);
    }
}
