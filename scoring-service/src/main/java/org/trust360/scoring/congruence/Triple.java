package org.trust360.scoring.congruence;

/**
 * Intention, behavior and perception of one theme, as shares of the scale, each in [0, 1].
 *
 * <pre>
 *   q  = ((I-B)² + (B-P)² + (I-P)²) / 2                      in [0, 1]
 *   C  = 1 - sqrt(q)          congruence: 1 exactly where the three agree; with range R, 1 - R <= C <= 1 - .866 R
 *   L  = (I + B + P) / 3      level
 *   SS = (I B P)^(1/3)        sweet spot: a better rating never lowers it
 *   J  = min / max            balance, 1 where all three are 0
 * </pre>
 *
 * <p>{@code min <= SS <= L <= max}. Congruence alone would call a leader perfect whom everybody distrusts alike; it is
 * always read beside the level.
 */
public record Triple(double intention, double behavior, double perception) {

    public Triple {
        if (!isShare(intention) || !isShare(behavior) || !isShare(perception)) {
            throw new IllegalArgumentException("Intention, behavior and perception are shares between 0 and 1");
        }
    }

    public static Triple of(double intention, double behavior, double perception) {
        return new Triple(intention, behavior, perception);
    }

    /** Half the sum of the squared gaps. */
    public double squaredGap() {
        return (square(intention - behavior) + square(behavior - perception) + square(intention - perception)) / 2;
    }

    public double congruence() {
        return 1 - Math.sqrt(squaredGap());
    }

    public double level() {
        return (intention + behavior + perception) / 3;
    }

    public double sweetSpot() {
        return Math.cbrt(intention * behavior * perception);
    }

    public double balance() {
        double greatest = Math.max(intention, Math.max(behavior, perception));
        return greatest == 0 ? 1 : Math.min(intention, Math.min(behavior, perception)) / greatest;
    }

    private static double square(double gap) {
        return gap * gap;
    }

    /** False for NaN. A weighted mean of shares may pass 1 by its last digit. */
    private static boolean isShare(double value) {
        return value >= -1e-12 && value <= 1 + 1e-12;
    }
}
