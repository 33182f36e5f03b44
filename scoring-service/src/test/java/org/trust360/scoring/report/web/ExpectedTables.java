package org.trust360.scoring.report.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.trust360.scoring.publication.Gaps.Gap;
import org.trust360.scoring.publication.Growth;
import org.trust360.scoring.publication.Growth.Change;
import org.trust360.scoring.publication.Growth.State;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Block;
import org.trust360.scoring.publication.Report.GroupFacet;
import org.trust360.scoring.publication.Report.Seen;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;
import org.trust360.scoring.report.web.ShownTables.Shown;

/** All tables of a report, made of its JSON alone, cell by cell, in the order of the page. */
record ExpectedTables(Report report, Said said) {

    List<Shown> all() {
        var tables = new ArrayList<Shown>();
        tables.add(overview());
        growth(tables);
        report.themes().forEach(theme -> theme(theme, tables));
        var followership = report.followership();
        if (followership != null) {
            tables.add(new Shown(said.text("followership.table"), seen(List.of(followership))));
        }
        if (!report.groups().isEmpty()) {
            tables.add(groups());
        }
        return tables;
    }

    private Shown overview() {
        var rows = report.themes().stream()
                .map(theme -> row(
                        name(theme.names()),
                        theme.self().intention(),
                        theme.others().behavior().mean(),
                        theme.others().perception().mean()))
                .toList();
        return new Shown(said.text("chart.overview"), rows);
    }

    private void theme(Theme theme, List<Shown> tables) {
        var name = name(theme.names()) + ": ";
        var rows = new ArrayList<List<String>>();
        var self = theme.self();
        rows.add(row(said.text("column.you"), self.intention(), self.behavior(), self.perception()));
        var others = theme.others();
        rows.addAll(seen(List.of(others.intention(), others.behavior(), others.perception())));
        tables.add(new Shown(name + said.text("table.theme"), rows));
        var gaps = gaps(theme);
        if (!gaps.isEmpty()) {
            tables.add(new Shown(name + said.text("table.gaps"), gaps));
        }
        var statements = new ExpectedStatements(theme, said).rows();
        if (!statements.isEmpty()) {
            tables.add(new Shown(name + said.text("statements.table"), statements));
        }
    }

    private List<List<String>> seen(List<Seen> facets) {
        var rows = new ArrayList<List<String>>();
        rows.add(line(
                said.text("column.others"),
                facets.stream().map(seen -> said.withRange(said.mean(seen.mean()), seen.interval()))));
        facets.stream()
                .flatMap(seen -> seen.blocks().stream())
                .map(Block::groups)
                .distinct()
                .sorted(Comparator.comparingInt(Said::place))
                .forEach(groups ->
                        rows.add(line(said.groups(groups), facets.stream().map(seen -> block(groups, seen)))));
        return rows;
    }

    private String block(List<String> groups, Seen seen) {
        for (var block : seen.blocks()) {
            if (block.groups().equals(groups)) {
                return said.withRange(said.bounded(block.bound(), said.rounded(block.mean(), 1)), block.interval());
            }
        }
        return Said.NOTHING;
    }

    private List<List<String>> gaps(Theme theme) {
        var gaps = theme.gaps();
        return Stream.of(
                        Map.entry("gap.say-do", gaps.sayDo()),
                        Map.entry("gap.do-credited", gaps.doCredited()),
                        Map.entry("gap.intention-perception", gaps.intentionPerception()),
                        Map.entry("gap.self-other", gaps.selfOther()),
                        Map.entry("gap.metaperception", gaps.metaperception()),
                        Map.entry("gap.admitted", gaps.admittedSayDo()),
                        Map.entry("gap.visibility", gaps.intentionVisibility()))
                .filter(gap -> gap.getValue().value() != null)
                .map(gap -> List.of(said.text(gap.getKey()), distance(gap.getValue())))
                .toList();
    }

    private String distance(Gap gap) {
        var distance = said.signed(Objects.requireNonNull(gap.value()), 1);
        return said.withSignedRange(said.bounded(gap.bound(), distance), gap.interval());
    }

    private Shown groups() {
        var rows = report.groups().stream()
                .map(group -> line(
                        said.groups(group.groups()),
                        Stream.of(group.intention(), group.behavior(), group.perception())
                                .map(this::over)))
                .toList();
        return new Shown(said.text("groups.table"), rows);
    }

    private String over(GroupFacet facet) {
        var mean = said.mean(facet.mean());
        int themes = report.themes().size();
        return facet.mean().value() == null || facet.themes() == themes
                ? mean
                : "%s (%d/%d)".formatted(mean, facet.themes(), themes);
    }

    private void growth(List<Shown> tables) {
        var growth = report.growth();
        if (growth == null) {
            return;
        }
        var overall = growth.overall();
        tables.add(new Shown(
                said.text("growth.table.overall"),
                List.of(
                        change("behavior", overall.behavior(), 1),
                        change("perception", overall.perception(), 1),
                        change("congruence", overall.congruence(), 2),
                        change("sweet-spot", overall.sweetSpot(), 2))));
        tables.add(new Shown(
                said.text("growth.table.themes"),
                growth.themes().stream().map(this::changes).toList()));
        var scenario = growth.scenario();
        if (scenario != null) {
            tables.add(new Shown(
                    said.text("scenario.table"),
                    scenario.lines().stream().map(this::states).toList()));
        }
    }

    /** The word stands under the name; the change itself is the distance of then and now, and only its range is shown. */
    private List<String> change(String name, Change change, int decimals) {
        var word = change.word() == null ? Said.NOTHING : said.text("growth.word." + change.word());
        var interval = change.interval();
        return List.of(
                said.text("growth.row." + name) + " " + word,
                decimals == 1 ? said.mean(change.earlier()) : said.index(change.earlier()),
                decimals == 1 ? said.mean(change.now()) : said.index(change.now()),
                interval == null ? Said.NOTHING : said.signedRange(interval, 2));
    }

    private List<String> changes(Growth.ThemeChanges theme) {
        var names = report.themes().stream()
                .filter(each -> each.id().equals(theme.id()))
                .findAny()
                .orElseThrow()
                .names();
        return line(
                name(names),
                Stream.of(theme.changes().behavior(), theme.changes().perception())
                        .map(this::thenAndNow));
    }

    private String thenAndNow(Change change) {
        return change.word() == null
                ? Said.NOTHING
                : said.text(
                        "growth.cell",
                        said.mean(change.earlier()),
                        said.mean(change.now()),
                        said.text("growth.word." + change.word()));
    }

    private List<String> states(Growth.Line line) {
        return line(
                said.text("scenario.row." + line.basis()),
                line.states().stream().map(this::state));
    }

    private String state(State state) {
        var trust = said.rounded(state.trust(), 2);
        return state.ceiling() == 1
                ? trust
                : said.text("scenario.cell.ceiling", trust, said.rounded(state.ceiling(), 2));
    }

    private List<String> row(String name, Value... means) {
        return line(name, Stream.of(means).map(said::mean));
    }

    static List<String> line(String name, Stream<String> cells) {
        return Stream.concat(Stream.of(name), cells).toList();
    }

    private String name(Map<String, String> names) {
        return Objects.requireNonNull(names.get(said.locale().getLanguage()));
    }
}
