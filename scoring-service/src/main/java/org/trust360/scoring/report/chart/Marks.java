package org.trust360.scoring.report.chart;

/** Draws marks, each in the shape of its facet. */
record Marks(Svg svg, Scale scale) {

    private static final String HIGHER = "M7 0 H14 M10.5 -3.5 L14 0 L10.5 3.5";
    private static final String LOWER = "M-7 0 H-14 M-10.5 -3.5 L-14 0 L-10.5 3.5";

    /**
     * At its value, with an arrow to where the figure itself may be; without a value dashed, left of the scale.
     *
     * @param kind filled (mark) or hollow
     */
    void draw(String kind, Facet facet, Mark mark, int y) {
        var value = mark.value();
        if (value == null) {
            shape("absent", facet, scale.gutter(), y);
            return;
        }
        open(scale.at(value), y);
        if (mark.limit().mayBeHigher()) {
            svg.empty("path", "class", "arrow", "d", HIGHER);
        }
        if (mark.limit().mayBeLower()) {
            svg.empty("path", "class", "arrow", "d", LOWER);
        }
        svg.empty("path", "class", kind + " " + facet.style(), "d", facet.path())
                .close("svg");
    }

    /** A bar from the low to the high end of an interval. */
    void interval(Facet facet, double low, double high, int y) {
        svg.rect("interval " + facet.style(), scale.at(low), scale.width(low, high), y - 3, 6);
    }

    /** A shape and what it means. */
    void explain(String style, Facet facet, String meaning, String x, int baseLine) {
        shape(style, facet, x, baseLine - 4);
        svg.label("soft", meaning, x, baseLine, Anchor.BESIDE);
    }

    private void shape(String style, Facet facet, String x, int y) {
        open(x, y);
        svg.empty("path", "class", style, "d", facet.path()).close("svg");
    }

    private void open(String x, int y) {
        svg.open("svg", "x", x, "y", String.valueOf(y), "overflow", "visible");
    }
}
