package org.trust360.scoring.pulse;

import java.util.List;
import java.util.Optional;

/**
 * The pulses after one report, the oldest first.
 *
 * @param revision 0 where none was asked for
 */
record Rounds(int revision, List<Round> rounds) {

    Rounds {
        rounds = List.copyOf(rounds);
    }

    Optional<Round> last() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }
}
