package org.trust360.survey.campaign;

import java.util.Locale;

/** The word for where a campaign is. */
public enum CampaignState {
    DRAFT,
    NOMINATING,
    COLLECTING,
    CLOSED,
    RELEASED,
    FOLLOWING,
    CANCELLED;

    static CampaignState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
