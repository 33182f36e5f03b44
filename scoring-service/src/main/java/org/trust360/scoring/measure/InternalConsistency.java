package org.trust360.scoring.measure;

import org.jspecify.annotations.Nullable;

/**
 * How far the items of a facet measure one thing: Cronbach's alpha (1951) over the rows without a missing answer.
 *
 * <pre>
 *   alpha = k / (k - 1) (1 - sum s²_j / s²_total)
 *   L = 1 - (1 - alpha) F[q; n-1, (n-1)(k-1)],  U with 1 - q      Feldt, Woodruff and Salih 1987, eq. 6 and 7
 * </pre>
 *
 * <p>n counts the complete rows, after the incomplete ones are left out. At most 1, negative where items contradict each
 * other; equal to ICC(3,k) of {@link CrossedReliability}, interval included. Missing for {@link Reason#TOO_FEW_ITEMS}
 * below two items, {@link Reason#TOO_FEW_COMPLETE_ROWS} below two complete rows, {@link Reason#ZERO_VARIANCE} where the
 * totals do not differ. Over the raters of one leader it is noise: see {@link WithinLeaderConsistency}.
 *
 * @param rows n, the complete rows
 * @param items k
 */
public record InternalConsistency(int rows, int items, Figure alpha) {

    public static InternalConsistency of(RatingTable table) {
        var complete = CompleteRows.of(table);
        return new InternalConsistency(
                complete.rows(),
                table.items(),
                alpha(table.items(), complete.rows(), complete.items(), complete.totals()));
    }

    /** Over persons in rows and items in columns. */
    public static InternalConsistency of(CrossedTable table) {
        return new InternalConsistency(
                table.rows(),
                table.columns(),
                alpha(table.columns(), table.rows(), itemSquares(table), Means.squares(table.totals())));
    }

    /** The interval at a confidence in (0, 1); null where alpha is missing. */
    public @Nullable Interval interval(double confidence) {
        return alpha instanceof Figure.Known(double value) ? feldt(value, rows - 1, items, confidence) : null;
    }

    /** With the degrees of freedom of the variance of the totals. */
    static Interval feldt(double alpha, double degreesOfFreedom, int items, double confidence) {
        double error = degreesOfFreedom * (items - 1);
        double tail = (1 - confidence) / 2;
        return new Interval(
                1 - (1 - alpha) * Quantiles.ofF(1 - tail, degreesOfFreedom, error),
                1 - (1 - alpha) * Quantiles.ofF(tail, degreesOfFreedom, error));
    }

    private static Figure alpha(int k, int rows, double items, double totals) {
        if (k < 2) {
            return Figure.missing(Reason.TOO_FEW_ITEMS);
        }
        return rows < 2 ? Figure.missing(Reason.TOO_FEW_COMPLETE_ROWS) : ofSquares(k, items, totals);
    }

    /** The sum over items of the squared distances from the item's mean. */
    static double itemSquares(CrossedTable table) {
        double squares = 0;
        for (int column = 0; column < table.columns(); column++) {
            squares += Means.squares(table.column(column));
        }
        return squares;
    }

    /** From the squared distances from the mean: of the items, added up over items, and of the totals. */
    static Figure ofSquares(int k, double items, double totals) {
        return totals > 0 ? Figure.of(k / (k - 1.0) * (1 - items / totals)) : Figure.missing(Reason.ZERO_VARIANCE);
    }
}
