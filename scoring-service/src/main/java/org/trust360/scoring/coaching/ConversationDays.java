package org.trust360.scoring.coaching;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Which days a conversation can be on. */
final class ConversationDays {

    static final Period FURTHEST = Period.ofYears(1);

    private final Clock clock;

    ConversationDays(Clock clock) {
        this.clock = clock;
    }

    /** A day not more than a year from today, in either direction. */
    Optional<LocalDate> read(String text) {
        try {
            var today = LocalDate.now(clock);
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> !day.isBefore(today.minus(FURTHEST)) && !day.isAfter(today.plus(FURTHEST)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
