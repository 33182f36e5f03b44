package org.trust360.scoring.congruence;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much more leaders of an organisation usually mean than they are seen to do, in one theme. Intentions that people
 * report of themselves sit near the end of the scale (Kruger and Gilovich 2004), so against zero nearly every gap looks
 * large. The class is read against what is usual; the gap itself stays as it is and visible.
 *
 * <pre>
 *   g' = (I - B) - nu
 *   q' = (g'² + (B-P)² + (g' + B-P)²) / 2,   C' = 1 - sqrt(q')
 * </pre>
 *
 * <p>The class follows from C', g' and B - P as from C, I - B and B - P; the level stays I, B and P's own.
 *
 * @param meanGap nu, the mean of I - B over at least {@value Norms#LEAST_LEADERS} leaders, in [-1, 1]
 */
public record SayDoNorm(double meanGap) {

    public SayDoNorm {
        if (!(meanGap >= -1 && meanGap <= 1)) {
            throw new IllegalArgumentException("A mean gap of shares is between -1 and 1: " + meanGap);
        }
    }

    /** The class of a theme against the norm. */
    public CongruenceClass classify(Triple triple, Thresholds thresholds) {
        double gap = referenced(triple);
        double credited = triple.behavior() - triple.perception();
        return thresholds.classify(1 - Math.sqrt(squared(gap, credited)), triple.level(), gap, credited);
    }

    /**
     * The class of a leader against the norms of the themes: from the means over the scorable themes, as
     * {@link LeaderSummary#classify} does it. Null where fewer than half of the themes are scorable, or one that is has
     * no norm.
     */
    public static @Nullable CongruenceClass classify(
            List<Facets> themes, List<? extends @Nullable SayDoNorm> norms, Thresholds thresholds) {
        var summary = LeaderSummary.of(themes, thresholds);
        double gaps = 0;
        double squares = 0;
        for (int i : IntStream.range(0, themes.size()).toArray()) {
            var triple = themes.get(i).triple();
            var norm = norms.get(i);
            if (triple != null && norm == null) {
                return null;
            }
            if (triple != null && norm != null) {
                gaps += norm.referenced(triple);
                squares += squared(norm.referenced(triple), triple.behavior() - triple.perception());
            }
        }
        int n = summary.scorable();
        return summary.congruence().isKnown()
                ? thresholds.classify(
                        1 - Math.sqrt(squares / n),
                        summary.level().value(),
                        gaps / n,
                        summary.doCreditedGap().value())
                : null;
    }

    private double referenced(Triple triple) {
        return triple.intention() - triple.behavior() - meanGap;
    }

    private static double squared(double gap, double credited) {
        return (gap * gap + credited * credited + (gap + credited) * (gap + credited)) / 2;
    }
}
