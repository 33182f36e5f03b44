package org.trust360.scoring.report.chart;

/** How a text stands to its place. */
enum Anchor {
    START,
    /** Right of a mark. */
    BESIDE,
    MIDDLE,
    END
}
