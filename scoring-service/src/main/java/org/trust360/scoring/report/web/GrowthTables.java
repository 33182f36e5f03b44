package org.trust360.scoring.report.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trust360.scoring.publication.Growth;
import org.trust360.scoring.publication.Growth.Change;
import org.trust360.scoring.publication.Growth.ThemeChanges;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;
import org.trust360.scoring.report.web.Tables.Row;
import org.trust360.scoring.report.web.Tables.Table;

/** The figures of growth as tables that fit on a phone. */
record GrowthTables(Report report, Growth growth, Language language) {

    private static final String NONE = "–";

    /** Then, now and the word, for the four figures. */
    Table overall() {
        var overall = growth.overall();
        return new Table(
                language.text("growth.table.overall"),
                language.text("growth.column.what"),
                Stream.of("then", "now", "range", "word")
                        .map(column -> language.text("growth.column." + column))
                        .toList(),
                List.of(
                        row("behavior", overall.behavior(), language::figure),
                        row("perception", overall.perception(), language::figure),
                        row("congruence", overall.congruence(), this::index),
                        row("sweet-spot", overall.sweetSpot(), this::index)));
    }

    private Row row(String name, Change change, Function<Value, String> figure) {
        return new Row(
                language.text("growth.row." + name),
                List.of(shown(change.earlier(), figure), shown(change.now(), figure), range(change), word(change)));
    }

    /** One row per theme; then and now in one cell, and the word beside it. */
    Table themes() {
        Map<String, Theme> themes = report.themes().stream().collect(Collectors.toMap(Theme::id, Function.identity()));
        return new Table(
                language.text("growth.table.themes"),
                language.text("growth.column.theme"),
                List.of(language.text("growth.row.behavior"), language.text("growth.row.perception")),
                growth.themes().stream()
                        .map(changes -> row(Objects.requireNonNull(themes.get(changes.id())), changes))
                        .toList());
    }

    private Row row(Theme theme, ThemeChanges changes) {
        return new Row(
                language.name(theme.names()),
                Stream.of(changes.changes().behavior(), changes.changes().perception())
                        .map(this::thenAndNow)
                        .toList());
    }

    private String thenAndNow(Change change) {
        return change.word() == null
                ? NONE
                : language.text(
                        "growth.cell", language.figure(change.earlier()), language.figure(change.now()), word(change));
    }

    private static String shown(Value value, Function<Value, String> figure) {
        return value.value() == null ? NONE : figure.apply(value);
    }

    private String index(Value value) {
        return language.bound(value.bound(), language.index(Objects.requireNonNull(value.value())));
    }

    private String range(Change change) {
        var interval = change.interval();
        return interval == null
                ? NONE
                : language.text("range", language.change(interval.low()), language.change(interval.high()));
    }

    private String word(Change change) {
        return change.word() == null ? NONE : language.text("growth.word." + change.word());
    }
}
