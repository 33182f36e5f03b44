package org.trust360.scoring.report.chart;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of three marks on one scale: themes as an overview, or groups side by side. The marks of a row stand under each
 * other and are joined by a line, so agreement is an upright line, and distance a slant.
 *
 * @param scaleMax the last point of the scale
 * @param zone where the sweet spot is, null without one
 */
public record MarkRows(
        TextAlternative text,
        int scaleMax,
        Legend legend,
        @Nullable Zone zone,
        List<Row> rows) {

    private static final int STEP = 10;
    private static final int LEGEND_LINE = 22;
    private static final int AXIS = 22;
    private static final int BASE_LINE = 13;

    /**
     * The names of the shapes.
     *
     * @param absent what a mark left of the scale means
     */
    public record Legend(String intention, String behavior, String perception, String absent) {}

    /** The part of the scale where all three are high. */
    public record Zone(double from, String name) {}

    /**
     * Three marks with a name.
     *
     * @param tag a word that sets the row apart, null for most
     */
    public record Row(String name, @Nullable String tag, Mark intention, Mark behavior, Mark perception) {

        boolean isIncomplete() {
            return Stream.of(intention, behavior, perception).anyMatch(Mark::isMissing);
        }
    }

    /** The picture. */
    public String svg(Medium medium) {
        var names = rows.stream()
                .map(row -> Lines.of(row.name(), row.tag(), medium))
                .toList();
        int top = legendHeight();
        int bottom = top + names.stream().mapToInt(name -> height(name, medium)).sum();
        var svg = Svg.picture(text, bottom + AXIS);
        var marks = new Marks(svg, new Scale(scaleMax));
        legend(marks);
        zone(marks, top, bottom);
        int y = top;
        for (int i = 0; i < rows.size(); i++) {
            row(marks, rows.get(i), names.get(i), y);
            y += height(names.get(i), medium);
        }
        marks.scale().points(svg, bottom + AXIS - 8);
        return svg.close("svg").toString();
    }

    private int legendHeight() {
        return LEGEND_LINE * (1 + (zone == null ? 0 : 1) + (isAnythingMissing() ? 1 : 0)) + 4;
    }

    private boolean isAnythingMissing() {
        return rows.stream().anyMatch(Row::isIncomplete);
    }

    private static int height(List<String> name, Medium medium) {
        return name.size() * Lines.HEIGHT + 3 * STEP + medium.rowGap();
    }

    private void legend(Marks marks) {
        marks.explain("mark intention", Facet.INTENTION, legend.intention(), "2%", BASE_LINE);
        marks.explain("mark behavior", Facet.BEHAVIOR, legend.behavior(), "35%", BASE_LINE);
        marks.explain("mark perception", Facet.PERCEPTION, legend.perception(), "68%", BASE_LINE);
        if (isAnythingMissing()) {
            marks.explain("absent", Facet.INTENTION, legend.absent(), "2%", BASE_LINE + LEGEND_LINE);
        }
    }

    private void zone(Marks marks, int top, int bottom) {
        if (zone == null) {
            return;
        }
        var scale = marks.scale();
        marks.svg()
                .rect(
                        "spot",
                        scale.at(zone.from()),
                        scale.width(zone.from(), scaleMax),
                        top - LEGEND_LINE,
                        bottom - top + LEGEND_LINE)
                .label("soft", zone.name(), scale.at(scaleMax), top - 7, Anchor.END);
    }

    private void row(Marks marks, Row row, List<String> name, int top) {
        Lines.write(marks.svg(), name, top + BASE_LINE);
        if (row.tag() != null) {
            marks.svg().label("tag", row.tag(), marks.scale().at(scaleMax), top + BASE_LINE, Anchor.END);
        }
        int first = top + name.size() * Lines.HEIGHT + STEP / 2 + 1;
        marks.scale().grid(marks.svg(), first - 6, first + 2 * STEP + 6);
        link(marks, row.intention(), row.behavior(), first);
        link(marks, row.behavior(), row.perception(), first + STEP);
        marks.draw("mark", Facet.INTENTION, row.intention(), first);
        marks.draw("mark", Facet.BEHAVIOR, row.behavior(), first + STEP);
        marks.draw("mark", Facet.PERCEPTION, row.perception(), first + 2 * STEP);
    }

    private static void link(Marks marks, Mark from, Mark to, int y) {
        var start = from.value();
        var end = to.value();
        if (start != null && end != null) {
            marks.svg().line("link", marks.scale().at(start), marks.scale().at(end), y, y + STEP);
        }
    }
}
