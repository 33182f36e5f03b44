package org.trust360.scoring.measure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How alike two profiles over the same themes are, and in which respect they differ.
 *
 * <p>Over the T themes for which both have a value, with population moments (divisor T):
 *
 * <pre>
 *   D²         = sum (x - y)²                                        (Cronbach and Gleser 1953)
 *   D²/T       = elevation² + scatter² + shape term
 *   elevation  = mean x - mean y,   scatter = s_x - s_y,   shape = r(x, y),   shape term = 2 s_x s_y (1 - shape)
 *   double     = 2 sum (x-m)(y-m) / (sum (x-m)² + sum (y-m)²),  m the mean of all 2T values
 *                (double-entry intraclass correlation; McCrae 2008, Furr 2010)
 * </pre>
 *
 * <p>All are missing for {@link Reason#TOO_FEW_THEMES} below three common themes; shape for {@link Reason#FLAT_PROFILE}
 * where either profile is flat, the double-entry correlation where all 2T values are equal. Flat means a standard
 * deviation below 1e-12. The shape term of a flat profile is 0.
 *
 * @param themes T
 * @param distance D²
 * @param firstSpread s_x
 * @param secondSpread s_y
 */
public record ProfileSimilarity(
        int themes,
        Figure distance,
        Figure elevation,
        Figure firstSpread,
        Figure secondSpread,
        Figure shape,
        Figure shapeTerm,
        Figure doubleEntryCorrelation) {

    private static final int FEWEST_THEMES = 3;
    private static final double FLAT = 1e-12;

    /** Compares two profiles that have one figure per theme, in the same order. */
    public static ProfileSimilarity of(List<Figure> x, List<Figure> y) {
        return of(x, y, FEWEST_THEMES);
    }

    /** As {@link #of(List, List)}, with another least number of common themes, 2 or more. */
    static ProfileSimilarity of(List<Figure> x, List<Figure> y, int fewest) {
        if (x.size() != y.size()) {
            throw new IllegalArgumentException("Profiles of different length: " + x.size() + " and " + y.size());
        }
        var common = IntStream.range(0, x.size())
                .filter(i -> x.get(i).isKnown() && y.get(i).isKnown())
                .toArray();
        if (common.length < fewest) {
            var none = Figure.missing(Reason.TOO_FEW_THEMES);
            return new ProfileSimilarity(common.length, none, none, none, none, none, none, none);
        }
        return of(values(x, common), values(y, common));
    }

    /** D²/T, the sum of the three parts. */
    public Figure meanSquaredDistance() {
        return distance.map(squares -> squares / themes);
    }

    public Figure squaredElevation() {
        return elevation.map(difference -> difference * difference);
    }

    /** s_x - s_y. */
    public Figure scatter() {
        return Figure.difference(firstSpread, secondSpread);
    }

    public Figure squaredScatter() {
        return scatter().map(difference -> difference * difference);
    }

    private static double[] values(List<Figure> profile, int[] themes) {
        return IntStream.of(themes).mapToDouble(i -> profile.get(i).value()).toArray();
    }

    private static ProfileSimilarity of(double[] x, double[] y) {
        double meanX = Means.of(x);
        double meanY = Means.of(y);
        double deviationX = Math.sqrt(Means.squaresAround(meanX, x) / x.length);
        double deviationY = Math.sqrt(Means.squaresAround(meanY, y) / y.length);
        double together = products(x, meanX, y, meanY) / x.length;
        boolean flat = deviationX < FLAT || deviationY < FLAT;
        return new ProfileSimilarity(
                x.length,
                Figure.of(distance(x, y)),
                Figure.of(meanX - meanY),
                Figure.of(deviationX),
                Figure.of(deviationY),
                flat ? Figure.missing(Reason.FLAT_PROFILE) : correlation(together, deviationX * deviationY),
                Figure.of(Math.max(0, 2 * (deviationX * deviationY - together))),
                doubleEntry(x, y, (meanX + meanY) / 2));
    }

    private static Figure doubleEntry(double[] x, double[] y, double mean) {
        double squares = Means.squaresAround(mean, x) + Means.squaresAround(mean, y);
        return Math.sqrt(squares / (2 * x.length)) < FLAT
                ? Figure.missing(Reason.FLAT_PROFILE)
                : correlation(2 * products(x, mean, y, mean), squares);
    }

    /** Rounding must not carry a correlation beyond 1. */
    private static Figure correlation(double together, double apart) {
        return Figure.of(Math.clamp(together / apart, -1, 1));
    }

    private static double distance(double[] x, double[] y) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - y[i]) * (x[i] - y[i]))
                .sum();
    }

    private static double products(double[] x, double centreX, double[] y, double centreY) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - centreX) * (y[i] - centreY))
                .sum();
    }
}
