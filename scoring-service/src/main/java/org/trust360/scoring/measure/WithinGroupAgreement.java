package org.trust360.scoring.measure;

/**
 * How far raters agree, compared with raters who do not agree at all.
 *
 * <pre>
 *   q        = mean item variance / null variance
 *   r_wg(j)  = J (1 - q) / (J (1 - q) + q),   q capped at 1     James, Demaree and Wolf 1984, eq. 2
 *   r*_wg(j) = 1 - q,                         q as it is        Lindell, Brandt and Whitney 1999
 *   r_wg     = r_wg(j) for J = 1                                James, Demaree and Wolf 1984, eq. 1
 * </pre>
 *
 * <p>r_wg(j) lies in [0, 1]. It is r*_wg(j), capped at 0, stepped up by Spearman-Brown, so it grows with J even where
 * the raters agree no better; r*_wg(j) does not, is at most 1 and negative where the raters differ more than by chance.
 * The form of r_wg(j) without the cap has a pole at q = J / (J - 1) and is not offered.
 *
 * <p>Missing as {@link ItemVariances} is, and for {@link Reason#UNTABLED_SCALE} where the null distribution has no
 * variance for the scale. 1 where the raters do not differ at all.
 *
 * @param nullDistribution what it is compared with: without it the number says nothing
 * @param raters n, how many raters answered at least one item
 * @param items J, how many items at least two raters answered
 */
public record WithinGroupAgreement(
        NullDistribution nullDistribution, int raters, int items, Figure rwgj, Figure rwgjStar) {

    public static WithinGroupAgreement of(RatingTable table, NullDistribution nullDistribution) {
        return of(ItemVariances.of(table), nullDistribution);
    }

    /** For several null distributions over the same answers. */
    public static WithinGroupAgreement of(ItemVariances variances, NullDistribution nullDistribution) {
        int items = variances.items();
        var q = Figure.of(variances.mean(), nullDistribution.variance(variances.scale()), (s2, chance) -> s2 / chance);
        return new WithinGroupAgreement(
                nullDistribution,
                variances.raters(),
                items,
                q.map(ratio -> steppedUp(items, 1 - Math.min(ratio, 1))),
                q.map(ratio -> 1 - ratio));
    }

    /** Spearman and Brown: the reliability of {@code times} as many parts. */
    private static double steppedUp(int times, double single) {
        return times * single / (times * single + 1 - single);
    }
}
