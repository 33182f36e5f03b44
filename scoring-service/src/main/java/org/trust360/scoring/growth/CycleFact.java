package org.trust360.scoring.growth;

import org.trust360.scoring.congruence.Basis;

/**
 * What an authorised person stated about a subject, never inferred from ratings.
 *
 * @param cycle in which it counts, 1 for the first
 * @param severity of a deception, in [0, 1]; 0 for an admission
 * @param role of who entered it
 */
public record CycleFact(int cycle, Kind kind, Basis basis, double severity, String role) {

    /** What was stated. */
    public enum Kind {
        /** The leader admitted a mistake. */
        ADMISSION,
        /** The leader was found to have deceived. */
        DECEPTION
    }
}
