package org.trust360.scoring.audit;

/**
 * A mean as it is published: tenths of a point, ties rounded up.
 *
 * @param tenths 43 is 4.3
 */
public record Shown(int tenths, Bound bound, Answers answers) {

    /** The least sum of the scores of {@code people} that gives this mean, in steps of {@link Answers#steps()}. */
    long least(int people) {
        long size = (long) people * answers.steps();
        return bound == Bound.AT_MOST ? size : Math.max(size, firstAt(tenths, size));
    }

    /** The greatest such sum. */
    long greatest(int people) {
        long size = (long) people * answers.steps();
        return bound == Bound.AT_LEAST
                ? size * answers.points()
                : Math.min(size * answers.points(), firstAt(tenths + 1, size) - 1);
    }

    /** The first sum whose mean rounds to {@code tenths} or more: ceil((2 tenths - 1) size / 20). */
    private static long firstAt(int tenths, long size) {
        return Math.ceilDiv((2L * tenths - 1) * size, 20L);
    }
}
