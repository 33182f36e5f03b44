package org.trust360.scoring.measure;

/**
 * How raters would answer who do not agree at all: the yardstick of r_wg.
 *
 * <p>With A response options:
 *
 * <pre>
 *   uniform      (A² - 1) / 12                                               James, Demaree and Wolf 1984
 *   triangular   (A² + 2A - 2) / 24 for even A, (A - 1)(A + 3) / 24 for odd  the same, p. 91
 *   others       a table for A = 5 to 11                                     LeBreton and Senter 2008, table 2
 * </pre>
 *
 * <p>The table has a triangular column of its own, which is not the formula's: 2.10 for A = 7 where the formula gives
 * 2.50. Outside the table there is no variance, for {@link Reason#UNTABLED_SCALE}; nothing is interpolated, and an
 * explicit variance is to be given instead.
 */
public sealed interface NullDistribution {

    /** The variance of an answer. */
    Figure variance(Scale scale);

    /** The distributions that have a name in the literature. */
    enum Family implements NullDistribution {
        UNIFORM,
        TRIANGULAR,
        SLIGHTLY_SKEWED,
        MODERATELY_SKEWED,
        HEAVILY_SKEWED,
        TABLED_TRIANGULAR,
        TABLED_NORMAL;

        private static final int FIRST_TABLED = 5;

        @Override
        public Figure variance(Scale scale) {
            int a = scale.points();
            return switch (this) {
                case UNIFORM -> Figure.of((a * a - 1) / 12.0);
                case TRIANGULAR -> Figure.of((a % 2 == 0 ? a * a + 2 * a - 2 : (a - 1) * (a + 3)) / 24.0);
                case SLIGHTLY_SKEWED -> tabled(a, 1.34, 1.85, 2.90, 3.47, 5.66, 6.30, 7.31);
                case MODERATELY_SKEWED -> tabled(a, 0.90, 1.26, 2.14, 2.79, 4.73, 5.09, 6.32);
                case HEAVILY_SKEWED -> tabled(a, 0.44, 0.69, 1.39, 2.35, 3.16, 3.46, 4.02);
                case TABLED_TRIANGULAR -> tabled(a, 1.32, 1.45, 2.10, 2.81, 3.00, 2.89, 3.32);
                case TABLED_NORMAL -> tabled(a, 1.04, 1.25, 1.40, 1.73, 1.58, 1.45, 1.40);
            };
        }

        private static Figure tabled(int points, double... table) {
            int row = points - FIRST_TABLED;
            return row >= 0 && row < table.length ? Figure.of(table[row]) : Figure.missing(Reason.UNTABLED_SCALE);
        }
    }

    /** A variance of one's own, whatever the scale; from 1e-6 to 1e6. */
    record Explicit(double variance) implements NullDistribution {

        public Explicit {
            if (!(variance >= 1e-6 && variance <= 1e6)) {
                throw new IllegalArgumentException("A null variance lies between 1e-6 and 1e6: " + variance);
            }
        }

        @Override
        public Figure variance(Scale scale) {
            return Figure.of(variance);
        }
    }

    static NullDistribution uniform() {
        return Family.UNIFORM;
    }

    /** By the formula of James, Demaree and Wolf. */
    static NullDistribution triangular() {
        return Family.TRIANGULAR;
    }

    static NullDistribution slightlySkewed() {
        return Family.SLIGHTLY_SKEWED;
    }

    static NullDistribution moderatelySkewed() {
        return Family.MODERATELY_SKEWED;
    }

    static NullDistribution heavilySkewed() {
        return Family.HEAVILY_SKEWED;
    }

    static NullDistribution ofVariance(double variance) {
        return new Explicit(variance);
    }

    /** The distribution in which the options 1, 2, ... are chosen with these probabilities, which add up to 1. */
    static NullDistribution ofProportions(double... proportions) {
        double total = 0;
        double mean = 0;
        for (int i = 0; i < proportions.length; i++) {
            if (!(proportions[i] >= 0)) {
                throw new IllegalArgumentException("A proportion is 0 or more: " + proportions[i]);
            }
            total += proportions[i];
            mean += proportions[i] * i;
        }
        if (!(Math.abs(total - 1) < 1e-9)) {
            throw new IllegalArgumentException("Proportions add up to 1: " + total);
        }
        double variance = 0;
        for (int i = 0; i < proportions.length; i++) {
            variance += proportions[i] * (i - mean) * (i - mean);
        }
        return ofVariance(variance);
    }
}
