package org.trust360.scoring.measure;

/**
 * Agreement of the raters of one group, relative to the most they could disagree at their own mean: a_wg.
 *
 * <pre>
 *   a_wg(j) = 1 - 2 s² / ( ((H + L) M - M² - H L) n / (n - 1) )      L = 1, H = K, M the mean of item j
 *   a_wg    = the mean of the a_wg(j)                                over the items that have one
 * </pre>
 *
 * <p>Brown and Hauenstein 2005. 1 for full agreement, also at an end of the scale; at least -1. An item has none below
 * two answers, nor where M lies below (L (n - 1) + H) / n or above (H (n - 1) + L) / n: so close to an end that n
 * raters cannot disagree at all. Missing for {@link Reason#ALL_MISSING} where nobody answered,
 * {@link Reason#TOO_FEW_RATERS} where no item has two answers, else {@link Reason#MEAN_TOO_EXTREME}.
 *
 * @param raters how many raters answered at least one item
 * @param items how many items have an a_wg
 */
public record UnbiasedAgreement(int raters, int items, Figure awg) {

    public static UnbiasedAgreement of(RatingTable table) {
        int most = table.scale().points();
        int kept = 0;
        double sum = 0;
        boolean rated = false;
        for (int item = 0; item < table.items(); item++) {
            var answers = ItemSums.of(table, item);
            if (answers.n() >= 2 && !isTooExtreme(answers, most)) {
                kept++;
                sum += agreement(answers, most);
            }
            rated |= answers.n() >= 2;
        }
        int raters = table.raters();
        var none = rated ? Reason.MEAN_TOO_EXTREME : ItemVariances.whyNone(raters);
        return new UnbiasedAgreement(raters, kept, kept > 0 ? Figure.of(sum / kept) : Figure.missing(none));
    }

    /** Multiplied by n, so that whole numbers are compared. All answers at one end is agreement, not extreme. */
    private static boolean isTooExtreme(ItemSums answers, int most) {
        long n = answers.n();
        long sum = answers.sum();
        return sum != n && sum != most * n && (sum < n - 1 + most || sum > most * (n - 1) + 1);
    }

    private static double agreement(ItemSums answers, int most) {
        long n = answers.n();
        long sum = answers.sum();
        long room = (most + 1) * sum * n - sum * sum - most * n * n;
        return room == 0 ? 1 : 1 - 2.0 * answers.spread() / room;
    }
}
