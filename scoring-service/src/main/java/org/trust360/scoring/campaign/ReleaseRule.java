package org.trust360.scoring.campaign;

/** Who lets leaders see their reports. */
public enum ReleaseRule {
    /** HR, for all at once. */
    HR,
    /** The coach of each leader. */
    COACH,
    /** Nobody; the campaign is released with its close. */
    CLOSE
}
