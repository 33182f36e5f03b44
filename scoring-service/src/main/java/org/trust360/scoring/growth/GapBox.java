package org.trust360.scoring.growth;

import java.util.stream.DoubleStream;
import org.trust360.scoring.congruence.Triple;

/**
 * The least and the greatest squared gap q, and sweet spot, that behavior and perception within their published intervals
 * can give together with a stated intention. All are shares of the scale. q is convex, so it is greatest at a corner, and
 * least inside or on an edge; the sweet spot rises with both.
 */
record GapBox(double intention, Published behavior, Published perception) {

    double leastGap() {
        if (holds(behavior, intention) && holds(perception, intention)) {
            return 0;
        }
        return DoubleStream.of(
                        gap(behavior.low(), nearest(perception, behavior.low())),
                        gap(behavior.high(), nearest(perception, behavior.high())),
                        gap(nearest(behavior, perception.low()), perception.low()),
                        gap(nearest(behavior, perception.high()), perception.high()))
                .min()
                .orElseThrow();
    }

    double greatestGap() {
        return DoubleStream.of(
                        gap(behavior.low(), perception.low()),
                        gap(behavior.low(), perception.high()),
                        gap(behavior.high(), perception.low()),
                        gap(behavior.high(), perception.high()))
                .max()
                .orElseThrow();
    }

    double leastSweetSpot() {
        return Triple.of(intention, behavior.low(), perception.low()).sweetSpot();
    }

    double greatestSweetSpot() {
        return Triple.of(intention, behavior.high(), perception.high()).sweetSpot();
    }

    private double gap(double b, double p) {
        return Triple.of(intention, b, p).squaredGap();
    }

    /** With one facet held, q is least where the other is half-way between it and the intention. */
    private double nearest(Published facet, double held) {
        return Math.clamp((intention + held) / 2, facet.low(), facet.high());
    }

    private static boolean holds(Published facet, double share) {
        return facet.low() <= share && share <= facet.high();
    }
}
