package org.trust360.scoring.congruence;

import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.measure.Figure;

/**
 * What is known of one theme, as shares of the scale: three figures from the leader, three from the others.
 *
 * @param intention I, what the leader means to do
 * @param ownBehavior S, what the leader believes to do
 * @param metaperception M, how the leader believes to be seen
 * @param behavior B, what the others see done
 * @param perception P, how it lands
 * @param attributedIntention A, what the others believe to be intended
 */
public record Facets(
        Figure intention,
        Figure ownBehavior,
        Figure metaperception,
        Figure behavior,
        Figure perception,
        Figure attributedIntention) {

    /** I - B: more meant than seen done. */
    public Figure sayDoGap() {
        return Figure.difference(intention, behavior);
    }

    /** B - P: more seen done than relied on. */
    public Figure doCreditedGap() {
        return Figure.difference(behavior, perception);
    }

    /** I - P, the sum of the two before. */
    public Figure intentionPerceptionGap() {
        return Figure.difference(intention, perception);
    }

    /** S - B: more believed to be done than seen done. */
    public Figure selfOtherGap() {
        return Figure.difference(ownBehavior, behavior);
    }

    /** M - P: more credit expected than given. */
    public Figure metaperceptionGap() {
        return Figure.difference(metaperception, perception);
    }

    /** I - S: the gap that the leader sees. */
    public Figure admittedSayDoGap() {
        return Figure.difference(intention, ownBehavior);
    }

    /** I - A: intention that is not visible. */
    public Figure intentionVisibilityGap() {
        return Figure.difference(intention, attributedIntention);
    }

    public Figure congruence() {
        return ofTriple(Triple::congruence);
    }

    public Figure level() {
        return ofTriple(Triple::level);
    }

    public Figure sweetSpot() {
        return ofTriple(Triple::sweetSpot);
    }

    public Figure balance() {
        return ofTriple(Triple::balance);
    }

    public Figure squaredGap() {
        return ofTriple(Triple::squaredGap);
    }

    /** Null where any of I, B and P is missing. */
    public @Nullable Triple triple() {
        return intention.isKnown() && behavior.isKnown() && perception.isKnown()
                ? Triple.of(intention.value(), behavior.value(), perception.value())
                : null;
    }

    /** Null where any of I, B and P is missing. */
    public @Nullable CongruenceClass classify(Thresholds thresholds) {
        var triple = triple();
        return triple == null ? null : thresholds.classify(triple);
    }

    private Figure ofTriple(ToDoubleFunction<Triple> measure) {
        var triple = triple();
        if (triple != null) {
            return Figure.of(measure.applyAsDouble(triple));
        }
        return Figure.of(intention, Figure.of(behavior, perception, (b, p) -> b), (i, b) -> i);
    }
}
