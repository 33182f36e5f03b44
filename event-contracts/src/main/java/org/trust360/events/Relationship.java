package org.trust360.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a rater stands to the subject. Self and manager are named groups, the others anonymous ones. */
public enum Relationship {
    @JsonProperty("self")
    SELF,
    @JsonProperty("manager")
    MANAGER,
    @JsonProperty("peer")
    PEER,
    @JsonProperty("direct-report")
    DIRECT_REPORT,
    @JsonProperty("other")
    OTHER;

    /** The name on the wire, in files and in the API. */
    public String label() {
        return switch (this) {
            case SELF -> "self";
            case MANAGER -> "manager";
            case PEER -> "peer";
            case DIRECT_REPORT -> "direct-report";
            case OTHER -> "other";
        };
    }
}
