package org.trust360.survey.nomination;

import java.util.Locale;

/** What became of a wish to change a nomination. */
public enum Decided {
    DONE,
    /** There is no such nomination, or nobody of that id in it. */
    NOT_FOUND,
    /** Its time has not come, or is over. */
    PHASE_OVER,
    /** Proposing is over, and there is nobody declined in whose place somebody could be proposed. */
    NOBODY_TO_REPLACE,
    ALREADY_THERE,
    ONESELF,
    GROUP_NOT_ASKED,
    GROUP_FULL,
    TOO_MANY,
    /** They are asked about as many people as the plan allows. */
    RATER_FULL,
    /** What is against a limit is still undecided; everything else is agreed to. */
    PARTLY,
    /** Self and manager are not up for proposals, nor is what HR has said. */
    FIXED,
    REASON_MISSING,
    REASON_TOO_LONG,
    NOT_AN_ADDRESS;

    /** The end of the key of its sentence. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
