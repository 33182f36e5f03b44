package org.trust360.scoring.congruence;

/**
 * Where one class ends and the next begins. Defaults of judgement, not validated cut-offs; every report says so.
 *
 * @param tolerance delta: a gap that a firm congruence must stay within, twice over
 * @param congruent c*: the least congruence that counts as agreement
 * @param high h: the least level of the sweet spot
 * @param low l: congruence below this level is low
 */
public record Thresholds(double tolerance, double congruent, double high, double low) {

    /** Keeps a figure that stands exactly on a threshold on its upper side, whatever the last digit of the sum is. */
    private static final double TIE = 1e-12;

    public static Thresholds withDefaults() {
        return new Thresholds(0.125, 0.875, 0.70, 0.50);
    }

    /**
     * The class of a triple.
     *
     * <pre>
     *   C >= c*: L >= h SWEET_SPOT;  L < l CONGRUENT_LOW;  else CONGRUENT_MID
     *   C <  c*: |I-B| >= |B-P|: I > B INTENT_NOT_ENACTED,  else ENACTED_BEYOND_INTENT
     *            else            B > P ENACTED_NOT_TRUSTED, else TRUSTED_BEYOND_BEHAVIOUR
     * </pre>
     */
    public CongruenceClass classify(Triple triple) {
        return classify(
                triple.congruence(),
                triple.level(),
                triple.intention() - triple.behavior(),
                triple.behavior() - triple.perception());
    }

    /** As {@link #classify(Triple)}, from congruence, level and the gaps I - B and B - P. */
    public CongruenceClass classify(double congruence, double level, double sayDo, double doCredited) {
        if (congruence >= congruent - TIE) {
            return ofLevel(level);
        }
        if (Math.abs(sayDo) >= Math.abs(doCredited) - TIE) {
            return sayDo > 0 ? CongruenceClass.INTENT_NOT_ENACTED : CongruenceClass.ENACTED_BEYOND_INTENT;
        }
        return doCredited > 0 ? CongruenceClass.ENACTED_NOT_TRUSTED : CongruenceClass.TRUSTED_BEYOND_BEHAVIOUR;
    }

    private CongruenceClass ofLevel(double level) {
        if (level >= high - TIE) {
            return CongruenceClass.SWEET_SPOT;
        }
        return level < low - TIE ? CongruenceClass.CONGRUENT_LOW : CongruenceClass.CONGRUENT_MID;
    }
}
