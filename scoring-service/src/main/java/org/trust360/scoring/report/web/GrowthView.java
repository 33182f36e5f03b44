package org.trust360.scoring.report.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Growth;
import org.trust360.scoring.publication.Growth.Changes;
import org.trust360.scoring.publication.Report;

/**
 * What became different since the last cycle, as the page shows it.
 *
 * @param headline by fixed rules from the words over all themes
 * @param told how large a change has to be to be told from chance; null where nothing can be compared
 * @param notes what to know before concluding
 * @param picture null where nothing can be compared
 * @param overall the four figures over the themes that both reports show
 * @param themes behavior and perception, theme by theme
 * @param scenario null where there is none
 */
record GrowthView(
        String heading,
        String headline,
        @Nullable String told,
        List<String> notes,
        @Nullable String picture,
        Tables.Table overall,
        Tables.Table themes,
        @Nullable ScenarioView scenario) {

    static @Nullable GrowthView of(Report report, Language language) {
        var growth = report.growth();
        if (growth == null) {
            return null;
        }
        var tables = new GrowthTables(report, growth, language);
        return new GrowthView(
                language.text("growth.heading", growth.cycle()),
                language.text("growth.headline." + headline(growth.overall())),
                told(growth.overall(), language),
                notes(growth, language),
                new GrowthPicture(report, language).svg(),
                tables.overall(),
                tables.themes(),
                ScenarioView.of(growth.scenario(), language));
    }

    /** Behavior and perception decide; the two indices follow from them and from the leader's own words. */
    private static String headline(Changes overall) {
        var words = Stream.of(overall.behavior().word(), overall.perception().word())
                .filter(word -> word != null)
                .toList();
        if (words.isEmpty()) {
            return "none";
        }
        if (words.contains("grew")) {
            return words.contains("lower") ? "mixed" : grown(overall);
        }
        return words.contains("lower") ? "lower" : "same";
    }

    private static String grown(Changes overall) {
        if (!"grew".equals(overall.perception().word())) {
            return "behavior";
        }
        return "grew".equals(overall.behavior().word()) ? "both" : "perception";
    }

    private static @Nullable String told(Changes overall, Language language) {
        var interval = overall.perception().interval();
        return interval == null
                ? null
                : language.text("growth.told", language.mean((interval.high() - interval.low()) / 2));
    }

    private static List<String> notes(Growth growth, Language language) {
        return growth.overall().sameGroups()
                ? List.of(language.text("growth.independent"))
                : List.of(language.text("growth.groups"), language.text("growth.independent"));
    }
}
