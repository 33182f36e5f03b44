package org.trust360.scoring.measure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of Student's t distribution. The degrees of freedom that occur are few, so the quantiles are kept. */
final class StudentT {

    private static final Map<Key, Double> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KEPT = 10_000;

    private StudentT() {}

    /** The {@code t} with {@code P(T <= t) = probability} for {@code degreesOfFreedom > 0}. */
    static double quantile(double probability, double degreesOfFreedom) {
        var key = new Key(probability, degreesOfFreedom);
        var known = KNOWN.get(key);
        if (known != null) {
            return known;
        }
        var computed = compute(key);
        if (KNOWN.size() < MOST_KEPT) {
            KNOWN.put(key, computed);
        }
        return computed;
    }

    private static double compute(Key key) {
        return Quantiles.of(TDistribution.of(key.degreesOfFreedom()), key.probability());
    }

    private record Key(double probability, double degreesOfFreedom) {}
}
