package org.trust360.scoring.measure;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Pearson's product-moment correlation of two measurements of the same persons, or the partial one that holds a third
 * constant.
 *
 * <pre>
 *   r       = sum (x - mean x)(y - mean y) / sqrt( sum (x - mean x)² sum (y - mean y)² )
 *   r(xy|z) = (r_xy - r_xz r_yz) / sqrt( (1 - r_xz²)(1 - r_yz²) )
 *   interval: tanh( atanh r ± z[q] / sqrt(n - 3 - c) )      Fisher 1921; c = 1 for the partial correlation, else 0
 * </pre>
 *
 * <p>Only persons with all values count. Missing for {@link Reason#TOO_FEW_PAIRS} below three persons (four for the
 * partial one), for {@link Reason#ZERO_VARIANCE} where one of the measurements is flat, or where x or y follows from z.
 *
 * @param n how many persons have all values
 * @param held c, how many measurements are held constant
 */
public record Correlation(int n, int held, Figure r) {

    private static final int FEWEST = 3;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** What is left of a variance when this much of it is explained is rounding. */
    private static final double EXPLAINED = 1 - 1e-12;

    /** Of two measurements of the same persons in the same order, NaN for a missing one. */
    public static Correlation of(double[] x, double[] y) {
        var persons = persons(x, y, y);
        return new Correlation(persons.length, 0, pearson(at(persons, x), at(persons, y), FEWEST));
    }

    /** Of x and y with {@code held} constant. */
    public static Correlation partial(double[] x, double[] y, double[] held) {
        var persons = persons(x, y, held);
        int fewest = FEWEST + 1;
        var together = pearson(at(persons, x), at(persons, y), fewest);
        var first = pearson(at(persons, x), at(persons, held), fewest);
        var second = pearson(at(persons, y), at(persons, held), fewest);
        var rest =
                Figure.of(first.map(Correlation::unexplained), second.map(Correlation::unexplained), (a, b) -> a * b);
        var r = rest.isKnown() && rest.value() == 0
                ? Figure.missing(Reason.ZERO_VARIANCE)
                : Figure.of(
                        Figure.difference(together, Figure.of(first, second, (a, b) -> a * b)),
                        rest,
                        (share, whole) -> Math.clamp(share / Math.sqrt(whole), -1, 1));
        return new Correlation(persons.length, 1, r);
    }

    /** Fisher's interval at a confidence in (0, 1); null where r is missing and where n - 3 - c is below 1. */
    public @Nullable Interval interval(double confidence) {
        int spare = n - FEWEST - held;
        if (!(r instanceof Figure.Known(double value)) || spare < 1) {
            return null;
        }
        double half = Quantiles.of(NORMAL, 1 - (1 - confidence) / 2) / Math.sqrt(spare);
        double z = atanh(value);
        return new Interval(Math.tanh(z - half), Math.tanh(z + half));
    }

    private static double atanh(double r) {
        return (Math.log1p(r) - Math.log1p(-r)) / 2;
    }

    private static double unexplained(double r) {
        return Math.abs(r) < EXPLAINED ? 1 - r * r : 0;
    }

    private static Figure pearson(double[] x, double[] y, int fewest) {
        if (x.length < fewest) {
            return Figure.missing(Reason.TOO_FEW_PAIRS);
        }
        double apart = Math.sqrt(Means.squares(x)) * Math.sqrt(Means.squares(y));
        return apart == 0 ? Figure.missing(Reason.ZERO_VARIANCE) : Figure.of(Math.clamp(products(x, y) / apart, -1, 1));
    }

    private static double products(double[] x, double[] y) {
        double meanX = Means.of(x);
        double meanY = Means.of(y);
        double products = 0;
        for (int i = 0; i < x.length; i++) {
            products += (x[i] - meanX) * (y[i] - meanY);
        }
        return products;
    }

    private static int[] persons(double[] x, double[] y, double[] z) {
        if (x.length != y.length || x.length != z.length) {
            throw new IllegalArgumentException("Measurements of the same persons are of the same number");
        }
        return IntStream.range(0, x.length)
                .filter(i -> !Double.isNaN(x[i] + y[i] + z[i]))
                .toArray();
    }

    private static double[] at(int[] persons, double[] values) {
        return Means.known(IntStream.of(persons).mapToDouble(i -> values[i]).toArray());
    }
}
