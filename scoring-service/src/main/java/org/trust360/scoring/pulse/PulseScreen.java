package org.trust360.scoring.pulse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of pulses.
 *
 * @param themes of the report, those of open experiments chosen already
 * @param from the day from which a pulse may be asked for; null where it may be now, or while one is open
 * @param can whether a pulse may be asked for now
 * @param days that raters will have
 * @param fault the last part of the key of what was wrong; null for nothing
 */
record PulseScreen(
        List<Choice> themes,
        List<Line> pulses,
        @Nullable String from,
        boolean can,
        long days,
        @Nullable String fault) {

    /** A theme to choose. */
    record Choice(String id, String name, boolean chosen) {}

    /**
     * One pulse.
     *
     * @param state asked, answered, result or ended
     * @param until the day until which raters have time
     * @param rows of the result, none in every other state
     */
    record Line(String state, String themes, String until, List<Row> rows) {}

    /** A theme of a result: then and now, where the change lies, and in words what became of it. */
    record Row(String theme, String facet, String then, String now, String range, String word) {}

    PulseScreen faulty(String key, List<String> chosen) {
        return new PulseScreen(
                themes.stream()
                        .map(theme -> new Choice(theme.id(), theme.name(), chosen.contains(theme.id())))
                        .toList(),
                pulses,
                from,
                can,
                days,
                key);
    }
}
