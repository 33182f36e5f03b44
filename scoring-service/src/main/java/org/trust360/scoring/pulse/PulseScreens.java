package org.trust360.scoring.pulse;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.trust360.scoring.commitment.Commitment;
import org.trust360.scoring.commitment.CommitmentDesk;
import org.trust360.scoring.datakey.KeysUnavailable;
import org.trust360.scoring.journey.Journey;
import org.trust360.scoring.journey.ThemeLine;

/** Puts together what the page of pulses shows, in the reader's language. */
@Component
class PulseScreens {

    private final PulseDesk desk;
    private final CommitmentDesk commitments;
    private final PulseProperties properties;
    private final MessageSource messages;

    PulseScreens(PulseDesk desk, CommitmentDesk commitments, PulseProperties properties, MessageSource messages) {
        this.desk = desk;
        this.commitments = commitments;
        this.properties = properties;
        this.messages = messages;
    }

    PulseScreen of(Journey journey, Instant now, Locale locale) {
        var from = desk.possibleFrom(journey);
        boolean can = from.filter(time -> !now.isBefore(time)).isPresent();
        return new PulseScreen(
                choices(journey, locale),
                desk.of(journey).reversed().stream()
                        .map(told -> line(journey, told, locale))
                        .toList(),
                can ? null : from.map(time -> day(time, locale)).orElse(null),
                can,
                days(),
                null);
    }

    private long days() {
        return Math.max(1, properties.lasting().toDays());
    }

    private List<PulseScreen.Choice> choices(Journey journey, Locale locale) {
        var suggested = suggested(journey);
        return journey.report().themes().stream()
                .map(theme -> new PulseScreen.Choice(
                        theme.id(), ThemeLine.name(theme, locale), suggested.contains(theme.id())))
                .toList();
    }

    /** What the leader is trying already is worth asking about. Without keys nothing is suggested. */
    private Set<String> suggested(Journey journey) {
        try {
            return commitments.of(journey).stream()
                    .filter(commitment -> commitment.state() != Commitment.State.LET_GO)
                    .map(commitment -> commitment.words().theme())
                    .distinct()
                    .limit(PulseItems.MOST_THEMES)
                    .collect(Collectors.toSet());
        } catch (KeysUnavailable _) {
            return Set.of();
        }
    }

    private PulseScreen.Line line(Journey journey, PulseDesk.Told told, Locale locale) {
        var names = journey.report().themes().stream()
                .filter(theme -> told.round().themes().contains(theme.id()))
                .map(theme -> ThemeLine.name(theme, locale))
                .collect(Collectors.joining(", "));
        return new PulseScreen.Line(
                switch (told.state()) {
                    case PulseState.Asked _ -> "asked";
                    case PulseState.Answered _ -> "answered";
                    case PulseState.Result _ -> "result";
                    case PulseState.Ended _ -> "ended";
                },
                names,
                day(told.round().until(), locale),
                told.state() instanceof PulseState.Result(var pulse)
                        ? new PulseRows(journey.report(), messages, locale).of(pulse)
                        : List.of());
    }

    private static String day(Instant time, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(ZoneOffset.UTC)
                .format(time);
    }
}
