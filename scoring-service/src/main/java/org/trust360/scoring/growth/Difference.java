package org.trust360.scoring.growth;

import org.trust360.scoring.audit.Bound;

/**
 * The difference of two published figures, with an interval from the two published intervals and from nothing else: the
 * method of variance estimates recovery.
 *
 * <pre>
 *   d = m1 - m0
 *   low  = d - sqrt((m1 - l1)² + (u0 - m0)²)
 *   high = d + sqrt((u1 - m1)² + (m0 - l0)²)
 * </pre>
 *
 * <p>Zou and Donner 2008. It recovers the variances from the limits that are known, also where these are cut off at the
 * end of the scale or reach there because the figure is a bound. It takes the errors of both cycles as independent. The
 * people are mostly the same, so the truth is narrower: what is told as growth is growth, and some growth is not told.
 */
record Difference(double value, double low, double high, Bound bound) {

    static Difference between(Published earlier, Published now) {
        double value = now.value() - earlier.value();
        return new Difference(
                value,
                value - Math.hypot(now.value() - now.low(), earlier.high() - earlier.value()),
                value + Math.hypot(now.high() - now.value(), earlier.value() - earlier.low()),
                now.bound().plus(earlier.bound().negated()));
    }
}
