package org.trust360.scoring.report.chart;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One theme in three lanes on its scale, with intervals. The band spans the three: the narrower, the closer they are.
 *
 * @param scaleMax the last point of the scale
 */
public record Lanes(TextAlternative text, int scaleMax, List<Lane> lanes) {

    private static final int HEIGHT = 46;
    private static final int LABEL = 14;
    private static final int TRACK = 31;
    private static final int AXIS = 18;

    /**
     * One facet.
     *
     * @param value the figure as text, or why there is none
     * @param interval null where there is none
     * @param own how the leader sees what others see too; {@link Mark#NONE} draws nothing
     */
    public record Lane(
            Facet facet,
            String name,
            String value,
            Mark mark,
            @Nullable Interval interval,
            Mark own) {}

    /** From where to where; both may lie beyond the scale and are then drawn to its end. */
    public record Interval(double low, double high) {}

    /** The picture. */
    public String svg() {
        int bottom = lanes.size() * HEIGHT;
        var svg = Svg.picture(text, bottom + AXIS);
        var marks = new Marks(svg, new Scale(scaleMax));
        band(marks, bottom);
        for (int i = 0; i < lanes.size(); i++) {
            lane(marks, lanes.get(i), i * HEIGHT);
        }
        marks.scale().points(svg, bottom + AXIS - 6);
        return svg.close("svg").toString();
    }

    /** Around all three, where all three are there. */
    private void band(Marks marks, int bottom) {
        var values = lanes.stream()
                .map(lane -> lane.mark().value())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        if (values.getCount() == lanes.size()) {
            var scale = marks.scale();
            marks.svg()
                    .rect(
                            "spot",
                            scale.at(values.getMin()),
                            scale.width(values.getMin(), values.getMax()),
                            TRACK - 10,
                            bottom - HEIGHT + 20);
        }
    }

    private void lane(Marks marks, Lane lane, int top) {
        label(marks.svg(), lane, String.valueOf(top + LABEL));
        int y = top + TRACK;
        var scale = marks.scale();
        marks.svg().line("line", scale.at(1), scale.at(scaleMax), y, y);
        if (lane.interval() != null) {
            marks.interval(lane.facet(), lane.interval().low(), lane.interval().high(), y);
        }
        if (!lane.own().isMissing()) {
            marks.draw("hollow", lane.facet(), lane.own(), y);
        }
        marks.draw("mark", lane.facet(), lane.mark(), y);
    }

    private static void label(Svg svg, Lane lane, String y) {
        svg.open("text", "x", "0", "y", y)
                .text("tspan", lane.name(), "class", "soft")
                .text("tspan", lane.value(), "class", lane.mark().isMissing() ? "soft" : "name", "dx", "8")
                .close("text");
    }
}
