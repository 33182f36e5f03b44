package org.trust360.scoring.report.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Growth.Change;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.chart.Changes;
import org.trust360.scoring.report.chart.Changes.Legend;
import org.trust360.scoring.report.chart.Changes.Row;
import org.trust360.scoring.report.chart.Facet;
import org.trust360.scoring.report.chart.TextAlternative;

/** Behavior and perception then and now, over all themes, with how far the change may lie to either side. */
record GrowthPicture(Report report, Language language) {

    /** Null where nothing can be compared. */
    @Nullable
    String svg() {
        var overall = Objects.requireNonNull(report.growth()).overall();
        var rows = Stream.of(
                        row("behavior", Facet.BEHAVIOR, overall.behavior()),
                        row("perception", Facet.PERCEPTION, overall.perception()))
                .flatMap(List::stream)
                .toList();
        return rows.isEmpty()
                ? null
                : new Changes(text(rows), report.questionnaire().scaleMax(), legend(), rows).svg();
    }

    private List<Row> row(String name, Facet facet, Change change) {
        var before = change.earlier().value();
        var now = change.now().value();
        var interval = change.interval();
        return before == null || now == null || interval == null
                ? List.of()
                : List.of(new Row(
                        language.text("growth.row." + name),
                        language.text("growth.word." + change.word()),
                        facet,
                        before,
                        now,
                        interval.low(),
                        interval.high()));
    }

    private Legend legend() {
        return new Legend(
                language.text("growth.column.then"),
                language.text("growth.column.now"),
                language.text("growth.chart.interval"));
    }

    private TextAlternative text(List<Row> rows) {
        var spoken = rows.stream()
                .map(row -> language.text(
                        "growth.chart.row",
                        row.name(),
                        language.mean(row.before()),
                        language.mean(row.now()),
                        row.change()))
                .collect(Collectors.joining("; "));
        return new TextAlternative("picture-growth", language.text("growth.table.overall"), spoken);
    }
}
