package org.trust360.scoring.audit;

/** How a published figure is to be read. */
public enum Bound {
    EXACT,
    /** The figure is this or more. */
    AT_LEAST,
    /** The figure is this or less. */
    AT_MOST,
    /** Made of figures that are bounds in both directions. */
    ABOUT;

    /** How a sum of two figures is to be read. */
    public Bound plus(Bound other) {
        if (this == EXACT || this == other) {
            return other;
        }
        return other == EXACT ? this : ABOUT;
    }

    /** How the figure with the opposite sign is to be read. */
    public Bound negated() {
        return switch (this) {
            case AT_LEAST -> AT_MOST;
            case AT_MOST -> AT_LEAST;
            case EXACT, ABOUT -> this;
        };
    }
}
