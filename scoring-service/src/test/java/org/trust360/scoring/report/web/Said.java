package org.trust360.scoring.report.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Report.Range;
import org.trust360.scoring.publication.Report.Value;

/**
 * How a reader of that language expects figures to be written; the words around them are those of the service. Spaces are
 * plain ones, which is how pages are read here.
 */
record Said(Locale locale) {

    static final String NOTHING = "–";

    private static final List<String> GROUPS = List.of("manager", "peer", "direct-report", "other");

    String text(String key, Object... args) {
        return Rendering.language(locale).text(key, args).replace('\u00a0', ' ');
    }

    String groups(List<String> groups) {
        return Rendering.language(locale).groups(groups);
    }

    /** Named groups first, then as everywhere. */
    static int place(List<String> groups) {
        return GROUPS.indexOf(groups.getFirst());
    }

    String mean(Value value) {
        return figure(value, 1);
    }

    String index(Value value) {
        return figure(value, 2);
    }

    private String figure(Value value, int decimals) {
        return value.value() == null ? NOTHING : bounded(value.bound(), rounded(value.value(), decimals));
    }

    String bounded(@Nullable String bound, String figure) {
        return bound == null ? figure : text("bound." + bound, figure);
    }

    /** "3.9 (3.1 to 4.7)". */
    String withRange(String figure, @Nullable Range range) {
        return range == null
                ? figure
                : "%s (%s)".formatted(figure, range(rounded(range.low(), 1), rounded(range.high(), 1)));
    }

    /** "+0.5 (−0.1 to +1.1)". */
    String withSignedRange(String figure, @Nullable Range range) {
        return range == null ? figure : "%s (%s)".formatted(figure, signedRange(range, 1));
    }

    String signedRange(Range range, int decimals) {
        return range(signed(range.low(), decimals), signed(range.high(), decimals));
    }

    private String range(String low, String high) {
        return "%s %s %s".formatted(low, locale.equals(Locale.GERMAN) ? "bis" : "to", high);
    }

    String signed(double value, int decimals) {
        var size = rounded(Math.abs(value), decimals);
        boolean isNothing = Stream.of("0.0", "0,0", "0.00", "0,00").anyMatch(size::equals);
        return isNothing ? size : (value > 0 ? "+" : "−") + size;
    }

    /** 1.45 is 1.5, as people round. */
    String rounded(double value, int decimals) {
        var figure = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        return locale.equals(Locale.GERMAN) ? figure.replace('.', ',') : figure;
    }
}
