package org.trust360.scoring.measure;

import java.util.List;

/**
 * How far the raters of a leader resemble each other more than the raters of different leaders: one-way random, raters
 * nested in leaders.
 *
 * <p>With G leaders of n_i raters each, N in all, means m_i, grand mean m:
 *
 * <pre>
 *   MSB = sum n_i (m_i - m)² / (G - 1)           MSW = sum sum (y_ir - m_i)² / (N - G)
 *   ICC(1) = (MSB - MSW) / (MSB + (n* - 1) MSW)     one rater       at most 1, may be negative
 *   ICC(2) = (MSB - MSW) / MSB                      the mean of a leader's raters
 *   tau²   = max(0, (MSB - MSW) / n*),  sigma² = MSW
 *   lambda_i = tau² / (tau² + sigma² / n_i)         the mean of n_i raters, in [0, 1]
 * </pre>
 *
 * <p>n* is the group size by the named convention; groups of different size make it matter. Leaders without a value do
 * not count. Missing for {@link Reason#TOO_FEW_LEADERS} below two leaders, {@link Reason#TOO_FEW_RATERS} where no leader
 * has two raters, {@link Reason#ZERO_VARIANCE} where all values are equal; ICC(2) for
 * {@link Reason#ZERO_BETWEEN_VARIANCE} where all means are.
 *
 * @param leaders G
 * @param raters N
 * @param groupSize n*
 */
public record OneWayReliability(
        GroupSize convention,
        int leaders,
        int raters,
        Figure groupSize,
        Figure betweenMeanSquare,
        Figure withinMeanSquare) {

    /** Which group size stands for groups of different sizes. */
    public enum GroupSize {
        /** n0 = (N - sum n_i² / N) / (G - 1), of Snedecor and of Searle. */
        N0,
        /** N / G, as R's {@code multilevel::ICC1} has it. */
        MEAN_SIZE
    }

    /** By n0. */
    public static OneWayReliability of(List<double[]> leaders) {
        return of(leaders, GroupSize.N0);
    }

    /** Over the values of each leader's raters, NaN for a missing one. */
    public static OneWayReliability of(List<double[]> leaders, GroupSize convention) {
        var groups = leaders.stream()
                .map(Means::known)
                .filter(values -> values.length > 0)
                .toList();
        int g = groups.size();
        int n = groups.stream().mapToInt(values -> values.length).sum();
        return new OneWayReliability(
                convention,
                g,
                n,
                g < 2 ? Figure.missing(Reason.TOO_FEW_LEADERS) : Figure.of(groupSize(groups, n, convention)),
                g < 2 ? Figure.missing(Reason.TOO_FEW_LEADERS) : Figure.of(between(groups, n) / (g - 1)),
                n == g ? Figure.missing(Reason.TOO_FEW_RATERS) : Figure.of(within(groups) / (n - g)));
    }

    /** ICC(1), the reliability of one rater. */
    public Figure icc1() {
        var others = Figure.of(groupSize, withinMeanSquare, (size, msw) -> (size - 1) * msw);
        return ratio(difference(), Figure.of(betweenMeanSquare, others, Double::sum), Reason.ZERO_VARIANCE);
    }

    /** ICC(2), the reliability of the mean of a leader's raters. */
    public Figure icc2() {
        return ratio(difference(), betweenMeanSquare, Reason.ZERO_BETWEEN_VARIANCE);
    }

    /** tau², the variance between leaders; not negative. */
    public Figure betweenVariance() {
        return Figure.of(difference(), groupSize, (difference, size) -> Math.max(0, difference / size));
    }

    /** lambda, the reliability of the mean of so many raters of one leader, at least 1. */
    public Figure lambda(int raters) {
        if (raters < 1) {
            throw new IllegalArgumentException("A leader's mean has at least one rater: " + raters);
        }
        var between = betweenVariance();
        var error = withinMeanSquare.map(msw -> msw / raters);
        return ratio(between, Figure.of(between, error, Double::sum), Reason.ZERO_VARIANCE);
    }

    private Figure difference() {
        return Figure.difference(betweenMeanSquare, withinMeanSquare);
    }

    private static Figure ratio(Figure part, Figure whole, Reason ofNothing) {
        return whole.isKnown() && whole.value() <= 0
                ? Figure.missing(ofNothing)
                : Figure.of(part, whole, (x, y) -> x / y);
    }

    private static double groupSize(List<double[]> groups, double n, GroupSize convention) {
        int g = groups.size();
        return switch (convention) {
            case MEAN_SIZE -> n / g;
            case N0 -> {
                double squares = groups.stream()
                        .mapToDouble(values -> (double) values.length * values.length)
                        .sum();
                yield (n - squares / n) / (g - 1);
            }
        };
    }

    private static double between(List<double[]> groups, int n) {
        var means = groups.stream().mapToDouble(Means::of).toArray();
        double grand = 0;
        for (int i = 0; i < means.length; i++) {
            grand += means[i] * groups.get(i).length / n;
        }
        double squares = 0;
        for (int i = 0; i < means.length; i++) {
            squares += groups.get(i).length * (means[i] - grand) * (means[i] - grand);
        }
        return Means.negligible(squares, n, Means.largest(means)) ? 0 : squares;
    }

    private static double within(List<double[]> groups) {
        double squares = 0;
        double largest = 0;
        int n = 0;
        for (var values : groups) {
            squares += Means.squaresAround(Means.of(values), values);
            largest = Math.max(largest, Means.largest(values));
            n += values.length;
        }
        return Means.negligible(squares, n, largest) ? 0 : squares;
    }
}
