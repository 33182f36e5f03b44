package org.trust360.scoring.measure;

import org.trust360.scoring.measure.SelfOtherAgreement.Rule;

/**
 * How leaders rate themselves and are rated, against which {@link SelfOtherAgreement} sets one of them.
 *
 * <p>Over the leaders with both S and O. Labels by A and B are missing for {@link Reason#TOO_FEW_LEADERS} where fewer than
 * two leaders have both, and for {@link Reason#ZERO_VARIANCE} where that which is standardised does not vary.
 *
 * @param self S
 * @param others O
 * @param difference S - O; its mean is the common leniency
 */
public record SelfOtherNorm(Sample self, Sample others, Sample difference) {

    private static final double LIMIT = 0.5;

    /** Over leaders in the same order, NaN for a missing value. */
    public static SelfOtherNorm of(double[] self, double[] others) {
        if (self.length != others.length) {
            throw new IllegalArgumentException("One S and one O per leader: " + self.length + " and " + others.length);
        }
        var s = self.clone();
        var o = others.clone();
        var d = new double[s.length];
        for (int i = 0; i < d.length; i++) {
            d[i] = s[i] - o[i];
            s[i] = Double.isNaN(d[i]) ? Double.NaN : s[i];
            o[i] = Double.isNaN(d[i]) ? Double.NaN : o[i];
        }
        return new SelfOtherNorm(Sample.of(s), Sample.of(o), Sample.of(d));
    }

    /** The label of a leader by a rule. */
    public SelfOtherAgreement label(Rule rule, Figure s, Figure o) {
        var aboveMean = Figure.difference(o, mean(others));
        return switch (rule) {
            case STANDARDISED_DIFFERENCE ->
                SelfOtherAgreement.of(rule, standardised(Figure.difference(s, o), difference), LIMIT, aboveMean);
            case DIFFERENCE_OF_STANDARDISED ->
                SelfOtherAgreement.of(
                        rule, Figure.difference(standardised(s, self), standardised(o, others)), LIMIT, aboveMean);
            case ABSOLUTE -> SelfOtherAgreement.absolute(s, o);
        };
    }

    private static Figure mean(Sample sample) {
        return sample.size() < 2 ? Figure.missing(Reason.TOO_FEW_LEADERS) : sample.mean();
    }

    private static Figure standardised(Figure value, Sample sample) {
        if (sample.size() >= 2 && sample.variance().value() == 0) {
            return Figure.missing(Reason.ZERO_VARIANCE);
        }
        var deviation = sample.size() < 2 ? mean(sample) : sample.standardDeviation();
        return Figure.of(Figure.difference(value, mean(sample)), deviation, (distance, sd) -> distance / sd);
    }
}
