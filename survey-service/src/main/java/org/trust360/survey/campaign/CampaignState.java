package org.trust360.survey.campaign;

import java.util.Locale;

/** The word for where a campaign is. */
public enum CampaignState {
    DRAFT,
    COLLECTING,
    CLOSED,
    RELEASED,
    CANCELLED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
