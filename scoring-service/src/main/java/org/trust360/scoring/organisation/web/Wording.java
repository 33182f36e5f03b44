package org.trust360.scoring.organisation.web;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.trust360.scoring.organisation.Estimate;

/** Says figures over leaders in the language of the reader. */
record Wording(MessageSource messages, Locale locale) {

    private static final char MINUS = '−';

    String text(String key, Object... args) {
        return messages.getMessage("organisation." + key, args, locale);
    }

    /** The same in one of these languages as the reader's, in English where there is none. */
    <T> T own(Map<String, T> byLanguage, T otherwise) {
        var english = byLanguage.getOrDefault(Locale.ENGLISH.getLanguage(), otherwise);
        return byLanguage.getOrDefault(locale.getLanguage(), english);
    }

    /** A mean on the scale: one decimal. */
    String mean(double value) {
        return number(value, 1);
    }

    /** A distance of two means: one decimal and always a sign, but for 0. */
    String distance(double value) {
        return value > 0 ? "+" + mean(value) : mean(value);
    }

    /** A distance at two decimals, with its sign. */
    String fine(double value) {
        return value > 0 ? "+" + number(value, 2) : number(value, 2);
    }

    String plain(double value) {
        return number(value, 2);
    }

    /** A variance on the scale from 0 to 1: four decimals. */
    String variance(double value) {
        return number(value, 4);
    }

    /** "0.91", or in a word why there is nothing. */
    String figure(Estimate estimate) {
        return estimate.value() == null ? missing(estimate) : number(estimate.value(), 2);
    }

    /** "0.87 to 0.94", nothing where the measure has none. */
    String interval(Estimate estimate) {
        return estimate.low() == null || estimate.high() == null
                ? ""
                : text("range", number(estimate.low(), 2), number(estimate.high(), 2));
    }

    /** A change with its interval: "+0.12 (−0.05 to +0.29)". */
    String shift(Estimate change) {
        if (change.value() == null) {
            return missing(change);
        }
        return change.low() == null || change.high() == null
                ? fine(change.value())
                : text("interval", fine(change.value()), text("range", fine(change.low()), fine(change.high())));
    }

    /** "4 %", or in a word why there is nothing. */
    String share(Estimate estimate) {
        return estimate.value() == null ? missing(estimate) : percent(Math.round(estimate.value() * 100));
    }

    String count(int count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    String percent(long percent) {
        return text("percent", percent);
    }

    private String missing(Estimate estimate) {
        return switch (String.valueOf(estimate.missing())) {
            case "too-few-leaders" -> text("missing.too-few-leaders");
            case "not-asked" -> text("missing.not-asked");
            default -> text("missing.other");
        };
    }

    /** "5 to 9", "20 or more". */
    String bucket(String bucket) {
        if (bucket.endsWith("+")) {
            return text("bucket.more", bucket.substring(0, bucket.length() - 1));
        }
        int dash = bucket.indexOf('-');
        return dash < 0 ? bucket : text("bucket.range", bucket.substring(0, dash), bucket.substring(dash + 1));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private String number(double value, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value).replace('-', MINUS);
    }
}
