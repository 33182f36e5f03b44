package org.trust360.scoring.growth;

/**
 * What is usual for perception among leaders, to which the evidence of few raters is drawn (scoring.md 1.10). Below ten
 * leaders variances are not estimated, so these are those of a norm: configured judgement until there is one of the
 * organisation.
 *
 * @param mean mu, as a share of the scale
 * @param variance tau², between leaders
 */
record EvidencePrior(double mean, double variance) {

    /** Mean .70; variance .0171, which is an ICC(1) of .30 beside the variance of .04 between raters. */
    static EvidencePrior withDefaults() {
        return new EvidencePrior(0.70, 0.0171);
    }

    /** How much of the own mean is believed. */
    double lambda(double standardError) {
        return variance / (variance + standardError * standardError);
    }

    double estimate(double own, double standardError) {
        double lambda = lambda(standardError);
        return lambda * own + (1 - lambda) * mean;
    }

    double standardDeviation(double standardError) {
        return Math.sqrt(variance * (1 - lambda(standardError)));
    }
}
