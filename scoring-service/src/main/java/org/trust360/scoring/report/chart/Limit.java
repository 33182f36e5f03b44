package org.trust360.scoring.report.chart;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a figure is what it says or a bound. A bound is drawn with an arrow to where the figure itself may be. */
public enum Limit {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT;

    /** The limit that a report names; none for {@code null}. */
    public static Limit of(@Nullable String word) {
        return word == null ? EXACT : valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** The word that a report has for it; null for a figure that is no bound. */
    public @Nullable String word() {
        return this == EXACT ? null : name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    boolean mayBeHigher() {
        return this == AT_LEAST || this == ABOUT;
    }

    boolean mayBeLower() {
        return this == AT_MOST || this == ABOUT;
    }
}
