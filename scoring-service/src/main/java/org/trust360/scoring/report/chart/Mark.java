package org.trust360.scoring.report.chart;

import org.jspecify.annotations.Nullable;

/**
 * A figure in a picture.
 *
 * @param value on the scale, null where there is none to show
 */
public record Mark(@Nullable Double value, Limit limit) {

    public static final Mark NONE = new Mark(null, Limit.EXACT);

    public static Mark at(double value) {
        return new Mark(value, Limit.EXACT);
    }

    boolean isMissing() {
        return value == null;
    }
}
