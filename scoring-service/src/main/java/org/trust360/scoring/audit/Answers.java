package org.trust360.scoring.audit;

/**
 * What one person can have said: the mean of some items, each a point of the scale 1..K. A person counts who answered at
 * least half of the items.
 *
 * @param points K
 * @param items how many items were asked
 */
public record Answers(int points, int items) {

    private static final int FEWEST_POINTS_WITH_BANDS = 4;

    public Answers {
        if (points < 2 || items < 1) {
            throw new IllegalArgumentException("A scale of 2 points or more, and an item or more");
        }
    }

    /** The fewest items that make a score. */
    int fewest() {
        return (items + 1) / 2;
    }

    /** How many equal steps of a score make one point of the scale, whichever number of items was answered. */
    int steps() {
        int steps = 1;
        for (int answered = fewest(); answered <= items; answered++) {
            steps = steps / greatestCommonDivisor(steps, answered) * answered;
        }
        return steps;
    }

    /** By how many steps one answer that is one point lower lowers a score, at most. */
    int stepsOfOneAnswer() {
        return steps() / fewest();
    }

    /** Whether the two uppermost points are a band that tells something; of three points they are most of the scale. */
    boolean hasBands() {
        return points >= FEWEST_POINTS_WITH_BANDS;
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
