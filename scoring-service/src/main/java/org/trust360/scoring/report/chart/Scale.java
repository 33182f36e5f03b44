package org.trust360.scoring.report.chart;

/**
 * A scale from left to right, in percent of the width of the picture, so that texts keep their size on every screen.
 *
 * @param max the last of the points 1..max
 */
record Scale(int max) {

    private static final double LEFT = 6;
    private static final double RIGHT = 96;

    Scale {
        if (max < 2) {
            throw new IllegalArgumentException("A scale has at least 2 points: " + max);
        }
    }

    /** Where a value stands; what lies beyond the scale stands at its end. */
    String at(double value) {
        return percent(LEFT + share(value) * (RIGHT - LEFT));
    }

    String width(double low, double high) {
        return percent((share(high) - share(low)) * (RIGHT - LEFT));
    }

    /** Left of the scale, where the figures stand that are not there. */
    String gutter() {
        return percent(LEFT / 3);
    }

    /** Light lines at the points. */
    void grid(Svg svg, int top, int bottom) {
        for (int point = 1; point <= max; point++) {
            svg.line("line", at(point), at(point), top, bottom);
        }
    }

    /** The names of the points. */
    void points(Svg svg, int y) {
        for (int point = 1; point <= max; point++) {
            svg.label("soft", String.valueOf(point), at(point), y, Anchor.MIDDLE);
        }
    }

    private double share(double value) {
        return (Math.clamp(value, 1, max) - 1) / (max - 1);
    }

    private static String percent(double value) {
        return Math.round(value * 100) / 100.0 + "%";
    }
}
