package org.trust360.scoring.pulse;

import java.time.Instant;

/** What became of the wish to ask again. */
sealed interface Asking {

    record Asked(Instant until) implements Asking {}

    /** The report, or the last pulse, is too recent. */
    record TooSoon(Instant from) implements Asking {}

    /** The last pulse is not over. */
    record StillOpen() implements Asking {}

    /** One or two themes of the report are chosen. */
    record ThemesInvalid() implements Asking {}

    /** The chosen theme has too few statements for a pulse. */
    record TooFewItems() implements Asking {}

    /** A pulse is not asked about again. */
    record NotPossible() implements Asking {}
}
