package org.trust360.scoring.congruence;

/** Refuses what is no share. */
final class Shares {

    private Shares() {}

    /** Refuses what is not in [0, 1], NaN included. */
    static void require(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " is between 0 and 1: " + value);
        }
    }
}
