package org.trust360.scoring.report.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;

/**
 * A report as the page shows it, every text in the language of the reader.
 *
 * @param opening the first of these is the headline
 * @param indices congruence, level and sweet spot, with what they mean
 * @param lives where trust lives, in a sentence; null where it cannot be told
 * @param themesInSpot the names of the themes in the sweet spot
 * @param distances the names of the themes that are furthest apart
 */
record ReportView(
        String id,
        String released,
        List<String> opening,
        List<Index> indices,
        @Nullable String lives,
        List<Link> themesInSpot,
        List<Link> distances,
        Drawn overview,
        List<ThemeView> themes,
        @Nullable GrowthView growth,
        @Nullable String groupsPicture,
        Tables.Table groups,
        Tables.@Nullable Table followership,
        List<String> agreements,
        List<String> answered,
        List<String> decisions,
        List<String> explanations) {

    /** A figure between 0 and 1 and its explanation. */
    record Index(String name, String value, String text) {}

    /** A picture as SVG, and the table behind it. */
    record Drawn(String picture, Tables.Table table) {}

    /** The name of a theme and where it is on the page. */
    record Link(String anchor, String name) {}

    static ReportView of(Report report, @Nullable LocalDate releasedOn, Language language) {
        var reading = Reading.of(report);
        var tables = new Tables(report, language);
        var pictures = new Pictures(report, language);
        return new ReportView(
                report.id(),
                releasedOn == null
                        ? language.text("report.not-released")
                        : language.text("report.released", language.day(releasedOn)),
                reading.opening().stream().map(language::text).toList(),
                indices(report, language),
                lives(reading, language),
                links(report, reading.whereTrustLives(), language),
                links(report, reading.distances(), language),
                new Drawn(pictures.overview(), tables.overview()),
                report.themes().stream()
                        .map(theme -> ThemeView.of(report, theme, language))
                        .toList(),
                GrowthView.of(report, language),
                pictures.groups(),
                tables.groups(),
                tables.followership().orElse(null),
                new Agreements(report, language).lines(),
                answered(report, language),
                new DecisionLines(report, language).lines(),
                explanations(report, language));
    }

    private static List<Index> indices(Report report, Language language) {
        var summary = report.summary();
        return Stream.of(
                        index("congruence", summary.congruence(), language),
                        index("adjusted-congruence", summary.adjustedCongruence(), language),
                        index("level", summary.level(), language),
                        index("sweet-spot", summary.sweetSpot(), language))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Index> index(String name, @Nullable Value figure, Language language) {
        var value = figure == null ? null : figure.value();
        return figure == null || value == null
                ? List.of()
                : List.of(new Index(
                        language.text("index." + name),
                        language.bound(figure.bound(), language.index(value)),
                        language.text("index." + name + ".text")));
    }

    private static @Nullable String lives(Reading reading, Language language) {
        if (!reading.whereTrustLives().isEmpty()) {
            return language.text("lives.some");
        }
        return reading.closest()
                .map(theme -> language.text("lives.none", language.name(theme.names())))
                .orElse(null);
    }

    private static List<Link> links(Report report, List<Theme> themes, Language language) {
        return themes.stream()
                .map(theme -> new Link("#theme-" + report.themes().indexOf(theme), language.name(theme.names())))
                .toList();
    }

    private static List<String> answered(Report report, Language language) {
        var lines = new ArrayList<String>();
        lines.add(language.text(report.answered().self() ? "answered.self" : "answered.self.none"));
        report.answered().blocks().stream()
                .map(block -> language.text(
                        "answered.block", language.groups(block.groups()), language.bucket(block.answered())))
                .forEach(lines::add);
        report.answered().withheld().stream()
                .map(withheld -> language.text("answered.withheld", report.threshold()))
                .forEach(lines::add);
        if (report.answered().blocks().stream().anyMatch(block -> block.groups().size() > 1)) {
            lines.add(language.text("answered.together", report.threshold()));
        }
        return lines;
    }

    private static List<String> explanations(Report report, Language language) {
        var limits = report.limits();
        return List.of(
                language.text("explain.scale", report.questionnaire().scaleMax()),
                language.text("explain.groups", report.threshold()),
                language.text("explain.rounding"),
                language.text("explain.bounds"),
                language.text("explain.intervals"),
                language.text("explain.intention"),
                language.text(
                        "explain.limits",
                        language.index(limits.congruent()),
                        language.index(limits.high()),
                        language.index(limits.low())));
    }
}
