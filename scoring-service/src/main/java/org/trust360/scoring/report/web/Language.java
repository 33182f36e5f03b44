package org.trust360.scoring.report.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.trust360.scoring.publication.Report.Range;
import org.trust360.scoring.publication.Report.Value;
import org.trust360.scoring.report.web.Sentence.Named;

/** Says things in the language of the reader. */
record Language(MessageSource messages, Locale locale) {

    private static final char MINUS = '−';

    String text(String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    String text(Sentence sentence) {
        return text(sentence.key(), sentence.args().stream().map(this::argument).toArray());
    }

    /** A mean: one decimal. */
    String mean(double value) {
        return number(value, 1);
    }

    /** A mean that may be a bound: "at least 4.6". */
    String figure(Value value) {
        return bound(value.bound(), mean(Objects.requireNonNull(value.value())));
    }

    /** "at least 4.6", or the figure alone. */
    String bound(@Nullable String bound, String figure) {
        return bound == null ? figure : text("bound." + bound, figure);
    }

    /** "3.9 to 4.8". */
    String range(Range range) {
        return text("range", mean(range.low()), mean(range.high()));
    }

    /** A figure between 0 and 1: two decimals. */
    String index(double value) {
        return number(value, 2);
    }

    /** A distance: one decimal and always a sign, but for 0. */
    String distance(double value) {
        double shown =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue();
        var size = mean(Math.abs(shown));
        return shown == 0 ? size : (shown > 0 ? "+" : MINUS) + size;
    }

    /** A distance or a change: two decimals and a sign, but for 0. */
    String change(double value) {
        double shown = Math.round(value * 100) / 100.0;
        var size = number(Math.abs(shown), 2);
        return shown == 0 ? size : (shown > 0 ? "+" : MINUS) + size;
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** The name in the reader's language, in English where there is none, in any language before nothing. */
    String name(Map<String, String> names) {
        var english = names.getOrDefault(Locale.ENGLISH.getLanguage(), "");
        var own = names.getOrDefault(locale.getLanguage(), english);
        return own.isEmpty() ? names.values().stream().findFirst().orElse("") : own;
    }

    /** "Peers and direct reports". */
    String groups(List<String> groups) {
        var first = text("group." + groups.getFirst());
        if (groups.size() == 1) {
            return first;
        }
        var middle = groups.subList(1, groups.size() - 1).stream()
                .map(group -> ", " + text("group.%s.inline".formatted(group)))
                .collect(Collectors.joining());
        return text("groups.and", first + middle, text("group.%s.inline".formatted(groups.getLast())));
    }

    /** "5 to 9", "20 or more". */
    String bucket(String bucket) {
        if (bucket.endsWith("+")) {
            return text("bucket.more", bucket.substring(0, bucket.length() - 1));
        }
        int dash = bucket.indexOf('-');
        return dash < 0 ? bucket : text("bucket.range", bucket.substring(0, dash), bucket.substring(dash + 1));
    }

    private Object argument(Object value) {
        return switch (value) {
            case Double mean -> mean(mean);
            case Value figure -> figure(figure);
            case Named themes -> quoted(themes.names());
            default -> value;
        };
    }

    /** "“Keeps promises” and “Is fair”". */
    private String quoted(List<Map<String, String>> names) {
        var quoted = names.stream().map(name -> text("quoted", name(name))).toList();
        return quoted.size() < 2
                ? String.join("", quoted)
                : text("groups.and", String.join(", ", quoted.subList(0, quoted.size() - 1)), quoted.getLast());
    }

    private String number(double value, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        // As the figure is written, not as it is stored: 1.45 is shown as 1.5 everywhere.
        return format.format(BigDecimal.valueOf(value));
    }
}
