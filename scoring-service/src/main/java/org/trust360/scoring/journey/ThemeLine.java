package org.trust360.scoring.journey;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;

/** A theme of the report in one line, as it is at hand beside what the leader writes: the report's own figures. */
public record ThemeLine(String id, String name, String intention, String behavior, String perception) {

    public static List<ThemeLine> of(Report report, MessageSource messages, Locale locale) {
        return report.themes().stream()
                .map(theme -> line(theme, messages, locale))
                .toList();
    }

    /** The name in the reader's language, in English where there is none, in any language before nothing. */
    public static String name(Theme theme, Locale locale) {
        Map<String, String> names = theme.names();
        var english = names.getOrDefault(Locale.ENGLISH.getLanguage(), theme.id());
        return names.getOrDefault(locale.getLanguage(), english);
    }

    private static ThemeLine line(Theme theme, MessageSource messages, Locale locale) {
        return new ThemeLine(
                theme.id(),
                name(theme, locale),
                figure(theme.self().intention(), messages, locale),
                figure(theme.others().behavior().mean(), messages, locale),
                figure(theme.others().perception().mean(), messages, locale));
    }

    private static String figure(Value value, MessageSource messages, Locale locale) {
        var mean = value.value();
        if (mean == null) {
            return messages.getMessage("journey.figure.none", null, locale);
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var shown = format.format(mean.doubleValue());
        return value.bound() == null
                ? shown
                : messages.getMessage("bound." + value.bound(), new Object[] {shown}, locale);
    }
}
