package org.trust360.scoring.measure;

/**
 * The response scale {@code 1..K}, and the way from its points to the share of the scale on which everything is computed.
 *
 * <p>The share ("percent of maximum possible", POMP; Cohen, Cohen, Aiken and West 1999) of a point {@code x} is
 * {@code p = (x - 1) / (K - 1)}, in [0, 1]. It makes questionnaires with different scales comparable.
 *
 * @param points K, the number of response options, 2 to 11
 */
public record Scale(int points) {

    private static final int FEWEST = 2;
    private static final int MOST = 11;

    /** Far above the error of a sum of shares, far below the distance of a mean of real answers from a tie. */
    private static final double TIE = 1e-9;

    public Scale {
        if (points < FEWEST || points > MOST) {
            throw new IllegalArgumentException("A scale has 2 to 11 points: " + points);
        }
    }

    public static Scale of(int points) {
        return new Scale(points);
    }

    public boolean holds(int answer) {
        return answer >= 1 && answer <= points;
    }

    /** The share of an answer, in [0, 1]. Refuses an answer that is no point of the scale. */
    public double share(int answer) {
        if (!holds(answer)) {
            throw new IllegalArgumentException("Not a point of the scale 1.." + points + ": " + answer);
        }
        return (double) (answer - 1) / (points - 1);
    }

    /** From a share in [0, 1] back to the scale, in [1, K]. */
    public double point(double share) {
        return 1 + share * (points - 1);
    }

    /** The point on the scale that belongs to a share, at one decimal; ties go up, whatever the order of summation. */
    public double pointAtOneDecimal(double share) {
        return Math.floor(point(share) * 10 + 0.5 + TIE) / 10;
    }

    /** From a point in [1, K], not necessarily a whole one, to its share. */
    public double shareOf(double point) {
        if (!(point >= 1 && point <= points)) {
            throw new IllegalArgumentException("Not on the scale 1.." + points + ": " + point);
        }
        return (point - 1) / (points - 1);
    }
}
