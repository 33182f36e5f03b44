package org.trust360.scoring.report.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Group;
import org.trust360.scoring.publication.Report.Range;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;
import org.trust360.scoring.report.chart.Facet;
import org.trust360.scoring.report.chart.Lanes;
import org.trust360.scoring.report.chart.Lanes.Interval;
import org.trust360.scoring.report.chart.Lanes.Lane;
import org.trust360.scoring.report.chart.Limit;
import org.trust360.scoring.report.chart.Mark;
import org.trust360.scoring.report.chart.MarkRows;
import org.trust360.scoring.report.chart.MarkRows.Legend;
import org.trust360.scoring.report.chart.MarkRows.Row;
import org.trust360.scoring.report.chart.MarkRows.Zone;
import org.trust360.scoring.report.chart.Medium;
import org.trust360.scoring.report.chart.TextAlternative;

/**
 * The pictures of a report as SVG, the same on the page and in print but for where long names break. Each has a table
 * behind it with the same figures.
 */
record Pictures(Report report, Language language) {

    private static final String SWEET_SPOT = "sweet-spot";

    /** All themes on one scale: where trust lives. */
    String overview(Medium medium) {
        var rows = report.themes().stream().map(this::row).toList();
        return new MarkRows(rowsText("overview", rows), scaleMax(), legend(), zone(), rows).svg(medium);
    }

    /** One theme with its intervals, and how the leader sees what others see. */
    String theme(Theme theme) {
        var lanes = Stream.of(
                        lane(Facet.INTENTION, theme.self().intention(), null, Mark.NONE),
                        lane(
                                Facet.BEHAVIOR,
                                theme.others().behavior().mean(),
                                theme.others().behavior().interval(),
                                mark(theme.self().behavior())),
                        lane(
                                Facet.PERCEPTION,
                                theme.others().perception().mean(),
                                theme.others().perception().interval(),
                                mark(theme.self().perception())))
                .toList();
        var spoken = lanes.stream()
                .map(lane -> language.text("picture.lane", lane.name(), lane.value()))
                .collect(Collectors.joining("; "));
        return new Lanes(
                        new TextAlternative(
                                "picture-" + report.themes().indexOf(theme),
                                language.name(theme.names()),
                                language.text("picture", spoken, scaleMax())),
                        scaleMax(),
                        lanes)
                .svg();
    }

    /** The blocks side by side, and how the leader sees the same; null without blocks. */
    @Nullable
    String groups() {
        if (report.groups().isEmpty()) {
            return null;
        }
        var rows = report.groups().stream().map(this::row).toList();
        return new MarkRows(rowsText("groups", rows), scaleMax(), legend(), null, rows).svg(Medium.SCREEN);
    }

    private int scaleMax() {
        return report.questionnaire().scaleMax();
    }

    private Row row(Theme theme) {
        return new Row(
                language.name(theme.names()),
                SWEET_SPOT.equals(theme.category()) ? language.text("class.sweet-spot") : null,
                mark(theme.self().intention()),
                mark(theme.others().behavior().mean()),
                mark(theme.others().perception().mean()));
    }

    private Row row(Group group) {
        return new Row(
                language.groups(group.groups()),
                null,
                mark(group.intention().mean()),
                mark(group.behavior().mean()),
                mark(group.perception().mean()));
    }

    private Lane lane(Facet facet, Value value, @Nullable Range interval, Mark own) {
        return new Lane(
                facet,
                language.text("lane." + facet.name().toLowerCase(Locale.ROOT)),
                value.value() == null
                        ? language.text("missing." + value.missing(), report.threshold())
                        : language.figure(value),
                mark(value),
                interval == null ? null : new Interval(interval.low(), interval.high()),
                own);
    }

    private static Mark mark(Value value) {
        return new Mark(value.value(), Limit.of(value.bound()));
    }

    private Legend legend() {
        return new Legend(
                language.text("facet.intention"),
                language.text("facet.behavior"),
                language.text("facet.perception"),
                language.text("chart.absent"));
    }

    /** From where the level is high. */
    private Zone zone() {
        return new Zone(1 + report.limits().high() * (scaleMax() - 1), language.text("chart.zone"));
    }

    private TextAlternative rowsText(String name, List<Row> rows) {
        var spoken = rows.stream()
                .map(row -> language.text(
                        "chart.row",
                        row.name(),
                        spoken(row.intention()),
                        spoken(row.behavior()),
                        spoken(row.perception())))
                .collect(Collectors.joining("; "));
        return new TextAlternative(
                "picture-" + name, language.text("chart." + name), language.text("picture", spoken, scaleMax()));
    }

    private String spoken(Mark mark) {
        return mark.value() == null
                ? language.text("chart.none")
                : language.bound(mark.limit().word(), language.mean(mark.value()));
    }
}
