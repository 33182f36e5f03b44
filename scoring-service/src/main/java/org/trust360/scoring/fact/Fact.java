package org.trust360.scoring.fact;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.trust360.scoring.congruence.Basis;

/**
 * One fact, as somebody stated it. It is never changed or taken away; who was wrong states what is right beside it.
 *
 * @param subject whom it is about
 * @param by the account of who stated it
 * @param role in which they did
 */
public record Fact(String subject, Kind kind, Basis basis, String by, String role, Instant at) {

    /** What was stated. */
    public enum Kind {
        ADMISSION(0),
        SLIGHT_DECEPTION(0.3),
        SERIOUS_DECEPTION(0.6),
        GRAVE_DECEPTION(1);

        private final double severity;

        Kind(double severity) {
            this.severity = severity;
        }

        /** How much of a deception it is, in [0, 1]; 0 for an admission. */
        public double severity() {
            return severity;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> of(String word) {
            return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    static Optional<Basis> basis(String word) {
        return Stream.of(Basis.values())
                .filter(basis -> basis.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** All that the audit entry vouches for, in one line. */
    String line() {
        return String.join("|", subject, kind.word(), basis.name(), by, role, at.toString());
    }
}
