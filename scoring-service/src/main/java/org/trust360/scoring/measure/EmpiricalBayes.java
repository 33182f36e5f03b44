package org.trust360.scoring.measure;

import java.util.List;

/**
 * The means of leaders, each drawn towards the mean of all as far as its own raters leave room for chance. For ranking,
 * norms, trends and flags; a person's own report shows the raw mean.
 *
 * <pre>
 *   v_i      = tau² + sigma² / n_i                 lambda_i = tau² / v_i
 *   mu       = sum (m_i / v_i) / sum (1 / v_i)
 *   estimate = lambda_i m_i + (1 - lambda_i) mu    sd       = sqrt(tau² (1 - lambda_i))
 * </pre>
 *
 * <p>Efron and Morris 1975; Raudenbush and Bryk 2002. tau² and sigma² come from {@link OneWayReliability} with n0, from
 * at least ten leaders, or from a norm. Everything is missing for {@link Reason#TOO_FEW_LEADERS} below ten leaders
 * without a norm, {@link Reason#TOO_FEW_RATERS} where no leader has two raters, {@link Reason#ZERO_VARIANCE} where tau²
 * and sigma² are both 0; what concerns one leader for {@link Reason#ALL_MISSING} where that leader has no value.
 *
 * @param between tau²
 * @param within sigma²
 * @param mean mu
 * @param leaders one entry per leader, in their order
 */
public record EmpiricalBayes(Figure between, Figure within, Figure mean, List<Shrunk> leaders) {

    private static final int FEWEST_LEADERS = 10;

    /**
     * One leader.
     *
     * @param raters n
     * @param raw m
     * @param lambda the reliability of m
     * @param standardDeviation of the estimate
     */
    public record Shrunk(int raters, Figure raw, Figure lambda, Figure estimate, Figure standardDeviation) {}

    public EmpiricalBayes {
        leaders = List.copyOf(leaders);
    }

    /** With variances estimated from the values of these leaders' raters, NaN for a missing one. */
    public static EmpiricalBayes of(List<double[]> leaders) {
        var reliability = OneWayReliability.of(leaders);
        if (reliability.leaders() < FEWEST_LEADERS) {
            var none = Figure.missing(Reason.TOO_FEW_LEADERS);
            return of(leaders, none, none);
        }
        return of(leaders, reliability.betweenVariance(), reliability.withinMeanSquare());
    }

    /** With the variances of a norm, for any number of leaders. */
    public static EmpiricalBayes of(List<double[]> leaders, double between, double within) {
        if (!(between >= 0 && within >= 0)) {
            throw new IllegalArgumentException("A variance is 0 or more: " + between + " and " + within);
        }
        return of(leaders, Figure.of(between), Figure.of(within));
    }

    private static EmpiricalBayes of(List<double[]> leaders, Figure between, Figure within) {
        var samples = leaders.stream().map(Sample::of).toList();
        var mean = mean(samples, between, within);
        return new EmpiricalBayes(
                between,
                within,
                mean,
                samples.stream()
                        .map(sample -> shrunk(sample, between, within, mean))
                        .toList());
    }

    private static Figure mean(List<Sample> samples, Figure between, Figure within) {
        var total = Figure.of(between, within, Double::sum);
        if (!total.isKnown()) {
            return total;
        }
        if (total.value() == 0) {
            return Figure.missing(Reason.ZERO_VARIANCE);
        }
        double values = 0;
        double weights = 0;
        for (var sample : samples) {
            if (sample.size() > 0) {
                double weight = 1 / (between.value() + within.value() / sample.size());
                values += weight * sample.mean().value();
                weights += weight;
            }
        }
        return weights > 0 ? Figure.of(values / weights) : Figure.missing(Reason.ALL_MISSING);
    }

    private static Shrunk shrunk(Sample sample, Figure between, Figure within, Figure mean) {
        var raw = sample.mean();
        if (!raw.isKnown() || !mean.isKnown()) {
            var none = raw.isKnown() ? mean : raw;
            return new Shrunk(sample.size(), raw, none, none, none);
        }
        double lambda = between.value() / (between.value() + within.value() / sample.size());
        return new Shrunk(
                sample.size(),
                raw,
                Figure.of(lambda),
                Figure.of(lambda * raw.value() + (1 - lambda) * mean.value()),
                Figure.of(Math.sqrt(between.value() * (1 - lambda))));
    }
}
