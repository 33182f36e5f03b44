package org.trust360.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who lets leaders see their reports. */
public enum ReleaseRule {
    /** HR, for all at once. */
    @JsonProperty("hr")
    HR,
    /** The coach of each leader. */
    @JsonProperty("coach")
    COACH,
    /** Nobody: each report as soon as it is ready. */
    @JsonProperty("close")
    CLOSE
}
