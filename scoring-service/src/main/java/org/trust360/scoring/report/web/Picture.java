package org.trust360.scoring.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;

/**
 * One theme on its scale: a lane each for intention, behavior and perception, and the band between the outermost. All
 * across is in percent of the width, so that text keeps its size on every screen.
 *
 * @param text what the picture says, for those who do not see it
 * @param band null unless all three are known
 */
record Picture(String text, List<Lane> lanes, @Nullable Band band, List<Tick> ticks) {

    private static final double MARGIN = 3;
    private static final int LANE_HEIGHT = 44;
    private static final int TRACK = 29;
    private static final int LABEL = 14;

    /**
     * One facet.
     *
     * @param facet also the name of its color
     * @param value as text, or why there is none
     * @param x null where there is no value
     */
    record Lane(
            String facet,
            String label,
            String value,
            @Nullable String x,
            int labelY,
            int trackY) {}

    record Band(String x, String width) {}

    record Tick(String x, String label) {}

    static Picture of(Theme theme, int scaleMax, int threshold, Language language) {
        var values = List.of(
                theme.self().intention(),
                theme.others().behavior().mean(),
                theme.others().perception().mean());
        var names = List.of("intention", "behavior", "perception");
        var lanes = new ArrayList<Lane>();
        for (int i = 0; i < names.size(); i++) {
            lanes.add(lane(names.get(i), i, values.get(i), new Axis(scaleMax, threshold, language)));
        }
        var ticks = IntStream.rangeClosed(1, scaleMax)
                .mapToObj(point -> new Tick(percent(across(point, scaleMax)), String.valueOf(point)))
                .toList();
        return new Picture(text(lanes, scaleMax, language), lanes, band(values, scaleMax), ticks);
    }

    /** What all lanes share. */
    private record Axis(int scaleMax, int threshold, Language language) {}

    private static Lane lane(String facet, int index, Value value, Axis axis) {
        var mean = value.value();
        return new Lane(
                facet,
                axis.language().text("lane." + facet),
                mean == null
                        ? axis.language().text("missing." + value.missing(), axis.threshold())
                        : axis.language().figure(value),
                mean == null ? null : percent(across(mean, axis.scaleMax())),
                index * LANE_HEIGHT + LABEL,
                index * LANE_HEIGHT + TRACK);
    }

    private static String text(List<Lane> lanes, int scaleMax, Language language) {
        var values = lanes.stream()
                .map(lane -> language.text("picture.lane", lane.label(), lane.value()))
                .toList();
        return language.text("picture", String.join("; ", values), scaleMax);
    }

    private static @Nullable Band band(List<Value> values, int scaleMax) {
        var means = values.stream().map(Value::value).filter(Objects::nonNull).toList();
        if (means.size() < values.size()) {
            return null;
        }
        double low =
                across(means.stream().mapToDouble(Double::doubleValue).min().orElseThrow(), scaleMax);
        double high =
                across(means.stream().mapToDouble(Double::doubleValue).max().orElseThrow(), scaleMax);
        return new Band(percent(low), percent(high - low));
    }

    private static double across(double point, int scaleMax) {
        return MARGIN + (point - 1) / (scaleMax - 1) * (100 - 2 * MARGIN);
    }

    private static String percent(double value) {
        return Math.round(value * 10) / 10.0 + "%";
    }
}
