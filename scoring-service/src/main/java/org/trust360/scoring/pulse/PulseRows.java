package org.trust360.scoring.pulse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.trust360.scoring.growth.GrowthMaking;
import org.trust360.scoring.journey.ThemeLine;
import org.trust360.scoring.publication.Growth.Change;
import org.trust360.scoring.publication.Growth.ThemeChanges;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Value;

/** What a pulse shows beside the report it asks about again, in the words that growth is told in. */
record PulseRows(Report report, MessageSource messages, Locale locale) {

    private static final char MINUS = '−';

    List<PulseScreen.Row> of(Report pulse) {
        return GrowthMaking.changes(report, pulse).stream().flatMap(this::rows).toList();
    }

    private Stream<PulseScreen.Row> rows(ThemeChanges changes) {
        var name = report.themes().stream()
                .filter(one -> one.id().equals(changes.id()))
                .map(one -> ThemeLine.name(one, locale))
                .findAny()
                .orElse("");
        return Stream.concat(
                row(name, "behavior", changes.changes().behavior()),
                row(name, "perception", changes.changes().perception()));
    }

    private Stream<PulseScreen.Row> row(String theme, String facet, Change change) {
        var interval = change.interval();
        return interval == null
                ? Stream.empty()
                : Stream.of(new PulseScreen.Row(
                        theme,
                        text("growth.row." + facet),
                        figure(change.earlier()),
                        figure(change.now()),
                        text("range", signed(interval.low()), signed(interval.high())),
                        text("growth.word." + Objects.requireNonNull(change.word()))));
    }

    private String figure(Value value) {
        var mean = value.value();
        if (mean == null) {
            return "–";
        }
        return value.bound() == null ? number(mean, 1) : text("bound." + value.bound(), number(mean, 1));
    }

    /** Two decimals and a sign, but for 0. */
    private String signed(double change) {
        double shown = Math.round(change * 100) / 100.0;
        var size = number(Math.abs(shown), 2);
        return shown == 0 ? size : (shown > 0 ? "+" : MINUS) + size;
    }

    private String number(double value, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(BigDecimal.valueOf(value));
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
