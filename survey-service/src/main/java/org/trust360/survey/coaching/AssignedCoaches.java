package org.trust360.survey.coaching;

import java.util.Map;

/** Who coaches whom, for others to read. */
public final class AssignedCoaches {

    private final Coaches coaches;

    AssignedCoaches(Coaches coaches) {
        this.coaches = coaches;
    }

    /** The coaches of a campaign by whom they coach. */
    public Map<String, String> of(String campaign) {
        return coaches.of(campaign);
    }
}
