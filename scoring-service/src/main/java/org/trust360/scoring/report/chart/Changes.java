package org.trust360.scoring.report.chart;

import java.util.List;

/**
 * What changed between two times, a row each: hollow before, filled now, and a bar for where "now" may as well lie. A bar
 * that reaches back over the hollow mark says that nobody can tell a change.
 *
 * @param scaleMax the last point of the scale
 */
public record Changes(TextAlternative text, int scaleMax, Legend legend, List<Row> rows) {

    private static final int LEGEND = 50;
    private static final int AXIS = 22;
    private static final int TRACK = 14;
    private static final int GAP = 16;
    private static final int BASE_LINE = 13;

    /** The words for the three signs. */
    public record Legend(String before, String now, String interval) {}

    /**
     * One thing that changed.
     *
     * @param facet gives the shape
     * @param change as text, "+0.4, 0.1 to 0.7" or "no change that we can tell"
     * @param low the least the change may be, in points of the scale
     * @param high the most it may be
     */
    public record Row(String name, String change, Facet facet, double before, double now, double low, double high) {}

    /** The picture. */
    public String svg() {
        int bottom = LEGEND + rows.stream().mapToInt(Changes::height).sum();
        var svg = Svg.picture(text, bottom + AXIS);
        var marks = new Marks(svg, new Scale(scaleMax));
        legend(marks);
        int y = LEGEND;
        for (var row : rows) {
            row(marks, row, y);
            y += height(row);
        }
        marks.scale().points(svg, bottom + AXIS - 8);
        return svg.close("svg").toString();
    }

    private static int height(Row row) {
        return (lines(row).size() + 1) * Lines.HEIGHT + TRACK + GAP;
    }

    private static List<String> lines(Row row) {
        return Lines.of(row.name(), null, Medium.SCREEN);
    }

    private void legend(Marks marks) {
        marks.explain("hollow", Facet.INTENTION, legend.before(), "2%", BASE_LINE);
        marks.explain("mark", Facet.INTENTION, legend.now(), "50%", BASE_LINE);
        marks.svg()
                .rect("interval", "0.5%", "18", BASE_LINE + 16, 6)
                .label("soft", legend.interval(), "3%", BASE_LINE + 24, Anchor.BESIDE);
    }

    private static void row(Marks marks, Row row, int top) {
        var svg = marks.svg();
        var lines = lines(row);
        Lines.write(svg, lines, top + BASE_LINE);
        int next = top + lines.size() * Lines.HEIGHT;
        svg.label("soft", row.change(), "0", next + BASE_LINE, Anchor.START);
        int y = next + Lines.HEIGHT + TRACK / 2;
        var scale = marks.scale();
        scale.grid(svg, y - 8, y + 8);
        marks.interval(row.facet(), row.before() + row.low(), row.before() + row.high(), y);
        svg.line("link", scale.at(row.before()), scale.at(row.now()), y, y);
        marks.draw("hollow", row.facet(), Mark.at(row.before()), y);
        marks.draw("mark", row.facet(), Mark.at(row.now()), y);
    }
}
