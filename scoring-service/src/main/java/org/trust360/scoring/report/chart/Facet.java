package org.trust360.scoring.report.chart;

import java.util.Locale;

/** The three facets of trust. Each has its own shape, so that color is never all that tells them apart. */
public enum Facet {
    /** A circle. */
    INTENTION("M-5 0 A5 5 0 1 1 5 0 A5 5 0 1 1 -5 0 Z"),
    /** A square. */
    BEHAVIOR("M-4.5 -4.5 H4.5 V4.5 H-4.5 Z"),
    /** A diamond. */
    PERCEPTION("M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z");

    private final String path;

    Facet(String path) {
        this.path = path;
    }

    /** Around the origin, about 10 wide. */
    String path() {
        return path;
    }

    /** The class that gives the color. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
