package org.trust360.scoring.report.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Value;
import org.trust360.scoring.report.chart.Medium;

/**
 * A report as the page and the print show it, every text in the language of the reader.
 *
 * @param opening three sentences, the first of which is the headline
 * @param answered how many answered
 * @param sure how sure the figures are, in words
 * @param indices congruence, level and sweet spot, with what they mean
 * @param norms which norms it was read against, in a sentence
 */
record ReportView(
        String id,
        String released,
        List<String> opening,
        Drawn overview,
        List<String> answered,
        List<String> sure,
        List<Index> indices,
        Mirror mirror,
        List<ThemeView> themes,
        @Nullable GrowthView growth,
        @Nullable ChainView chain,
        @Nullable String groupsPicture,
        Tables.Table groups,
        List<String> agreements,
        String norms,
        List<Method.Chapter> method) {

    /** A figure and its explanation. */
    record Index(String name, String value, String text) {}

    /** A picture as SVG for either medium, and the table behind it. */
    record Drawn(String picture, String printed, Tables.Table table) {}

    static ReportView of(Report report, @Nullable LocalDate releasedOn, Language language) {
        var tables = new Tables(report, language);
        var pictures = new Pictures(report, language);
        return new ReportView(
                report.id(),
                releasedOn == null
                        ? language.text("report.not-released")
                        : language.text("report.released", language.day(releasedOn)),
                said(Interpretation.of(report).opening(), language),
                new Drawn(pictures.overview(Medium.SCREEN), pictures.overview(Medium.PAPER), tables.overview()),
                answered(report, language),
                said(new Sureness(report).sentences(), language),
                indices(report, language),
                Mirror.of(report, language),
                report.themes().stream()
                        .map(theme -> ThemeView.of(report, theme, language))
                        .toList(),
                GrowthView.of(report, language),
                ChainView.of(report, language),
                pictures.groups(),
                tables.groups(),
                new Agreements(report, language).lines(),
                Norming.sentence(report, language),
                new Method(report, language).chapters());
    }

    private static List<String> said(List<Sentence> sentences, Language language) {
        return sentences.stream().map(language::text).toList();
    }

    private static List<Index> indices(Report report, Language language) {
        var summary = report.summary();
        return Stream.of(
                        position(report, language),
                        index("congruence", summary.congruence(), language),
                        index("adjusted-congruence", summary.adjustedCongruence(), language),
                        index("level", summary.level(), language),
                        index("sweet-spot", summary.sweetSpot(), language))
                .flatMap(List::stream)
                .toList();
    }

    /** Where the three stand on the scale. */
    private static List<Index> position(Report report, Language language) {
        var summary = report.summary();
        return Stream.of(
                        Map.entry("intention", summary.intention()),
                        Map.entry("behavior", summary.behavior()),
                        Map.entry("perception", summary.perception()))
                .filter(facet -> facet.getValue().value() != null)
                .map(facet -> new Index(
                        language.text("lane." + facet.getKey()),
                        language.figure(facet.getValue()),
                        language.text("index.points", report.questionnaire().scaleMax())))
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
}
