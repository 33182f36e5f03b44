package org.trust360.survey.console;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Times as HR reads and writes them, in the zone of the installation. */
@Component
public class PageTimes {

    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);
    private static final int USUAL_DAYS = 14;

    private final ZoneId zone;
    private final Clock clock;

    PageTimes(ConsoleProperties properties, Clock clock) {
        this.zone = properties.zone();
        this.clock = clock;
    }

    /** The zone as people of that language call it. */
    public String zone(Locale locale) {
        return zone.getDisplayName(TextStyle.FULL, locale);
    }

    public String shown(Instant time, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(time);
    }

    String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** For an input of type {@code datetime-local}. */
    String asInput(Instant time) {
        return LocalDateTime.ofInstant(time, zone).withSecond(0).withNano(0).toString();
    }

    Optional<Instant> fromInput(String input) {
        try {
            return Optional.of(LocalDateTime.parse(input).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Two weeks from today, in the evening. */
    String usualDeadline() {
        return inDays(USUAL_DAYS);
    }

    /** So many days from today, in the evening. */
    String inDays(int days) {
        var today = clock.instant().atZone(zone).toLocalDate();
        return today.plusDays(days).atTime(END_OF_WORK).toString();
    }
}
