package org.trust360.scoring.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the items of a facet measure one thing about the same leader: Cronbach's alpha of the covariances within
 * leaders, pooled over leaders.
 *
 * <pre>
 *   alpha = k / (k - 1) (1 - sum_j SS_j / SS_total)     SS within leaders, over the complete rows
 *   L, U: Feldt's interval of {@link InternalConsistency} with N - G in place of n - 1
 * </pre>
 *
 * <p>The alpha over all raters also counts that leaders differ; the alpha of one leader rests on a dozen raters. This one
 * does neither. Missing for {@link Reason#TOO_FEW_ITEMS} below two items, {@link Reason#TOO_FEW_COMPLETE_ROWS} where no
 * leader has two complete rows, {@link Reason#ZERO_VARIANCE} where no leader's totals differ.
 *
 * @param leaders G, the leaders with a complete row
 * @param rows N, their complete rows
 * @param items k
 */
public record WithinLeaderConsistency(int leaders, int rows, int items, Figure alpha) {

    /** Over one table per leader, all with the same items. */
    public static WithinLeaderConsistency of(List<RatingTable> tables) {
        int k = tables.isEmpty() ? 0 : tables.getFirst().items();
        int leaders = 0;
        int rows = 0;
        double items = 0;
        double totals = 0;
        for (var table : tables) {
            if (table.items() != k) {
                throw new IllegalArgumentException("All leaders have the same items: " + k + " and " + table.items());
            }
            var complete = CompleteRows.of(table);
            if (complete.rows() > 0) {
                leaders++;
                rows += complete.rows();
                items += complete.items();
                totals += complete.totals();
            }
        }
        return new WithinLeaderConsistency(leaders, rows, k, alpha(k, rows - leaders, items, totals));
    }

    /** The interval at a confidence in (0, 1); null where alpha is missing. */
    public @Nullable Interval interval(double confidence) {
        return alpha instanceof Figure.Known(double value)
                ? InternalConsistency.feldt(value, rows - leaders, items, confidence)
                : null;
    }

    private static Figure alpha(int k, int degreesOfFreedom, double items, double totals) {
        if (k < 2) {
            return Figure.missing(Reason.TOO_FEW_ITEMS);
        }
        return degreesOfFreedom < 1
                ? Figure.missing(Reason.TOO_FEW_COMPLETE_ROWS)
                : InternalConsistency.ofSquares(k, items, totals);
    }
}
