package org.trust360.scoring.pulse;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.trust360.scoring.commitment.Commitment;
import org.trust360.scoring.commitment.CommitmentDesk;
import org.trust360.scoring.datakey.KeysUnavailable;
import org.trust360.scoring.growth.GrowthMaking;
import org.trust360.scoring.journey.Journey;
import org.trust360.scoring.journey.ThemeLine;
import org.trust360.scoring.publication.Growth.Change;
import org.trust360.scoring.publication.Growth.ThemeChanges;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Value;

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
                properties.lasting().toDays(),
                null);
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
                told.state() instanceof PulseState.Result(var report) ? rows(journey, report, locale) : List.of());
    }

    private List<PulseScreen.Row> rows(Journey journey, Report pulse, Locale locale) {
        return GrowthMaking.changes(journey.report(), pulse).stream()
                .flatMap(changes -> rows(journey, changes, locale))
                .toList();
    }

    private Stream<PulseScreen.Row> rows(Journey journey, ThemeChanges theme, Locale locale) {
        var name = journey.report().themes().stream()
                .filter(one -> one.id().equals(theme.id()))
                .map(one -> ThemeLine.name(one, locale))
                .findAny()
                .orElse("");
        return Stream.of(
                        row(name, "behavior", theme.changes().behavior(), locale),
                        row(name, "perception", theme.changes().perception(), locale))
                .flatMap(List::stream);
    }

    private List<PulseScreen.Row> row(String theme, String facet, Change change, Locale locale) {
        return change.word() == null
                ? List.of()
                : List.of(new PulseScreen.Row(
                        theme,
                        text("growth.row." + facet, locale),
                        figure(change.earlier(), locale),
                        figure(change.now(), locale),
                        text("growth.word." + change.word(), locale)));
    }

    private String figure(Value value, Locale locale) {
        var mean = value.value();
        if (mean == null) {
            return "–";
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var shown = format.format(mean.doubleValue());
        return value.bound() == null ? shown : text("bound." + value.bound(), locale, shown);
    }

    private String text(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    private static String day(Instant time, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(ZoneOffset.UTC)
                .format(time);
    }
}
