package org.trust360.scoring.publication;

import java.util.List;
import org.trust360.scoring.audit.Rule;
import org.trust360.scoring.congruence.Relationship;

/**
 * Why a figure is not shown as it is.
 *
 * @param groups whose it is
 * @param variable what it is of
 */
record Decision(Kind kind, Rule rule, List<Relationship> groups, Variable variable) {

    /** What became of the figure. */
    enum Kind {
        /** Shown as one figure with that of other groups. */
        TOGETHER,
        /** Not shown. */
        WITHHELD,
        /** Shown as a bound. */
        BOUNDED
    }
}
