package org.trust360.scoring.report.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.publication.Gaps.Gap;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Others;
import org.trust360.scoring.publication.Report.Range;
import org.trust360.scoring.publication.Report.Seen;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;

/** The figures behind the pictures, as tables that fit on a phone: a row per group, a column per facet. */
record Tables(Report report, Language language) {

    static final String NONE = "–";

    /** A table with a header row; {@code corner} is the header of the column that names the rows. */
    record Table(String caption, String corner, List<String> columns, List<Row> rows) {}

    record Row(String name, List<String> cells) {}

    /** What the overview draws: intention as the leader says it, the other two as the others see them. */
    Table overview() {
        var rows = report.themes().stream()
                .map(theme -> new Row(
                        language.name(theme.names()),
                        Stream.of(
                                        theme.self().intention(),
                                        theme.others().behavior().mean(),
                                        theme.others().perception().mean())
                                .map(this::mean)
                                .toList()))
                .toList();
        return new Table(language.text("chart.overview"), language.text("column.theme"), facetColumns(), rows);
    }

    /** The three facets of a theme: the leader, all others, and each block. */
    Table theme(Theme theme) {
        var own = theme.self();
        var facets = facets(theme.others());
        var rows = Stream.concat(
                        Stream.of(
                                new Row(
                                        language.text("column.you"),
                                        Stream.of(own.intention(), own.behavior(), own.perception())
                                                .map(this::mean)
                                                .toList()),
                                new Row(
                                        language.text("column.others"),
                                        facets.stream().map(this::all).toList())),
                        blocks(facets).stream().map(block -> row(block, facets)))
                .toList();
        return new Table(language.text("table.theme"), language.text("column.who"), facetColumns(), rows);
    }

    /** How likely people are to follow by choice, by block. */
    Optional<Table> followership() {
        return Optional.ofNullable(report.followership()).map(this::followership);
    }

    private Table followership(Seen seen) {
        var facets = List.of(seen);
        var rows = Stream.concat(
                        Stream.of(new Row(language.text("column.others"), List.of(all(seen)))),
                        blocks(facets).stream().map(block -> row(block, facets)))
                .toList();
        return new Table(
                language.text("followership.table"),
                language.text("column.who"),
                List.of(language.text("column.mean")),
                rows);
    }

    /** The blocks side by side, over the themes. */
    Table groups() {
        var rows = report.groups().stream()
                .map(group -> new Row(
                        language.groups(group.groups()),
                        Stream.of(group.intention(), group.behavior(), group.perception())
                                .map(this::over)
                                .toList()))
                .toList();
        return new Table(language.text("groups.table"), language.text("column.who"), facetColumns(), rows);
    }

    /** The distances of a theme, each with what it means. */
    Table gaps(Theme theme) {
        var gaps = theme.gaps();
        var rows = Stream.of(
                        gap("gap.say-do", gaps.sayDo()),
                        gap("gap.do-credited", gaps.doCredited()),
                        gap("gap.intention-perception", gaps.intentionPerception()),
                        gap("gap.self-other", gaps.selfOther()),
                        gap("gap.metaperception", gaps.metaperception()),
                        gap("gap.admitted", gaps.admittedSayDo()),
                        gap("gap.visibility", gaps.intentionVisibility()))
                .flatMap(Optional::stream)
                .toList();
        return new Table(
                language.text("table.gaps"),
                language.text("column.between"),
                List.of(language.text("column.distance")),
                rows);
    }

    private Optional<Row> gap(String name, Gap gap) {
        return Optional.ofNullable(gap.value())
                .map(value -> new Row(
                        language.text(name),
                        List.of(withRange(language.bound(gap.bound(), language.distance(value)), gap.interval()))));
    }

    private String withRange(String figure, @Nullable Range interval) {
        return interval == null
                ? figure
                : language.text(
                        "interval",
                        figure,
                        language.text("range", language.distance(interval.low()), language.distance(interval.high())));
    }

    private static List<Seen> facets(Others others) {
        return List.of(others.intention(), others.behavior(), others.perception());
    }

    private List<String> facetColumns() {
        return Stream.of("intention", "behavior", "perception")
                .map(facet -> language.text("facet." + facet))
                .toList();
    }

    private static List<List<String>> blocks(List<Seen> facets) {
        return facets.stream()
                .flatMap(seen -> seen.blocks().stream())
                .map(Report.Block::groups)
                .distinct()
                .sorted(Comparator.comparing(block -> Relationship.labelled(block.getFirst())))
                .toList();
    }

    private Row row(List<String> block, List<Seen> facets) {
        return new Row(
                language.groups(block),
                facets.stream().map(seen -> mean(seen, block)).toList());
    }

    private String mean(Value value) {
        return value.value() == null ? NONE : language.figure(value);
    }

    /** The mean over all blocks with its interval. */
    private String all(Seen seen) {
        return withInterval(mean(seen.mean()), seen.interval());
    }

    private String withInterval(String mean, @Nullable Range interval) {
        return interval == null ? mean : language.text("interval", mean, language.range(interval));
    }

    private String mean(Seen seen, List<String> block) {
        return seen.blocks().stream()
                .filter(shown -> shown.groups().equals(block))
                .findAny()
                .map(shown ->
                        withInterval(language.bound(shown.bound(), language.mean(shown.mean())), shown.interval()))
                .orElse(NONE);
    }

    private String over(Report.GroupFacet facet) {
        var mean = facet.mean().value();
        if (mean == null) {
            return NONE;
        }
        int themes = report.themes().size();
        var figure = language.figure(facet.mean());
        return facet.themes() == themes ? figure : language.text("groups.some-themes", figure, facet.themes(), themes);
    }
}
