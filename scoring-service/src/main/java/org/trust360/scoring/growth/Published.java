package org.trust360.scoring.growth;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.publication.Report;

/**
 * A figure as it was published, with the interval that was published with it. The value may lie a rounding outside of
 * the interval that is shown; then the interval is taken to reach to it.
 */
record Published(double value, double low, double high, Bound bound) {

    Published {
        low = Math.min(low, value);
        high = Math.max(high, value);
    }

    /** In points; null where nothing was published. */
    static @Nullable Published of(Report.Seen seen) {
        var value = seen.mean().value();
        var interval = seen.interval();
        return value == null || interval == null
                ? null
                : new Published(value, interval.low(), interval.high(), bound(seen.mean()));
    }

    static Bound bound(Report.Value value) {
        var bound = value.bound();
        return bound == null
                ? Bound.EXACT
                : Bound.valueOf(bound.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The share of a scale of so many points. */
    Published share(int scaleMax) {
        return new Published(share(value, scaleMax), share(low, scaleMax), share(high, scaleMax), bound);
    }

    static double share(double point, int scaleMax) {
        return (point - 1) / (scaleMax - 1);
    }

    /**
     * The mean of several. The same people stand behind all of them, so their errors go together: the interval of the mean
     * is the mean of the intervals, which is never too narrow.
     */
    static Published meanOf(List<Published> figures) {
        return new Published(
                mean(figures, Published::value),
                mean(figures, Published::low),
                mean(figures, Published::high),
                figures.stream().map(Published::bound).reduce(Bound.EXACT, Bound::plus));
    }

    private static double mean(List<Published> figures, ToDoubleFunction<Published> part) {
        return figures.stream().mapToDouble(part).average().orElseThrow();
    }
}
