package org.trust360.scoring.pulse;

import java.time.Instant;
import org.trust360.scoring.publication.Report;

/** Where a pulse is. */
sealed interface PulseState {

    /** Raters are being asked. Nobody sees how many have answered. */
    record Asked(Instant until) implements PulseState {}

    /** No more answers are taken, and what came of them is being put together. */
    record Answered() implements PulseState {}

    /** What came of it; may show nothing where too few answered. */
    record Result(Report report) implements PulseState {}

    /** Long over without a result: nobody was left to ask. */
    record Ended() implements PulseState {}

    /** Whether another pulse has to wait for this one. */
    default boolean isOpen() {
        return switch (this) {
            case Asked _, Answered _ -> true;
            case Result _, Ended _ -> false;
        };
    }
}
