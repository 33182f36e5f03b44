package org.trust360.scoring.organisation.web;

import java.util.List;
import java.util.stream.IntStream;
import org.trust360.scoring.organisation.OrganisationFigures.Theme;

/**
 * Themes on their scale: three tracks each, for intention, behavior and perception. All across is in percent of the
 * width, so that text keeps its size on every screen.
 *
 * @param text what the picture is, for those who do not see it; the table beside it has the figures
 */
record ThemeChart(String text, int height, List<Lane> lanes, List<Tick> ticks) {

    private static final double MARGIN = 3;
    private static final int LANE_HEIGHT = 82;
    private static final int LABEL = 14;
    private static final int FIRST_TRACK = 30;
    private static final int TRACK_HEIGHT = 16;
    private static final int AXIS = 22;

    /** Beyond this part of the width a figure stands before its mark. */
    private static final double LAST_ROOM = 80;

    record Lane(String label, int labelY, List<Track> tracks) {}

    /**
     * One facet of a theme.
     *
     * @param facet also the name of its color
     * @param dx from the mark to its figure
     */
    record Track(String facet, String value, String x, int y, int textY, int dx, String anchor) {}

    record Tick(String x, String label) {}

    static ThemeChart of(List<Theme> themes, int scaleMax, Themes names, Wording wording) {
        var lanes = IntStream.range(0, themes.size())
                .mapToObj(i -> lane(themes.get(i), i * LANE_HEIGHT, new Axis(scaleMax, names, wording)))
                .toList();
        var ticks = IntStream.rangeClosed(1, scaleMax)
                .mapToObj(point -> new Tick(percent(across(point, scaleMax)), String.valueOf(point)))
                .toList();
        return new ThemeChart(wording.text("chart", scaleMax), themes.size() * LANE_HEIGHT + AXIS, lanes, ticks);
    }

    /** What all lanes share. */
    private record Axis(int scaleMax, Themes names, Wording wording) {}

    private static Lane lane(Theme theme, int top, Axis axis) {
        int first = top + FIRST_TRACK;
        return new Lane(
                axis.names().of(theme.id()),
                top + LABEL,
                List.of(
                        track("intention", theme.intention(), first, axis),
                        track("behavior", theme.behavior(), first + TRACK_HEIGHT, axis),
                        track("perception", theme.perception(), first + 2 * TRACK_HEIGHT, axis)));
    }

    private static Track track(String facet, double mean, int y, Axis axis) {
        double x = across(mean, axis.scaleMax());
        boolean before = x > LAST_ROOM;
        return new Track(
                facet, axis.wording().mean(mean), percent(x), y, y + 4, before ? -12 : 12, before ? "end" : "start");
    }

    private static double across(double point, int scaleMax) {
        return MARGIN + (point - 1) / (scaleMax - 1) * (100 - 2 * MARGIN);
    }

    private static String percent(double value) {
        return Math.round(value * 10) / 10.0 + "%";
    }
}
