package org.trust360.scoring.measure;

/** A closed interval of the real line. */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
        }
    }

    public Interval clippedTo(double lowest, double highest) {
        return new Interval(Math.max(lowest, low), Math.min(highest, high));
    }

    public boolean excludesZero() {
        return low > 0 || high < 0;
    }

    /** Whether every point of it lies strictly within {@code distance} of zero. */
    public boolean liesWithin(double distance) {
        return low > -distance && high < distance;
    }
}
