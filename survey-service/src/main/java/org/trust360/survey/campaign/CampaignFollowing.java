package org.trust360.survey.campaign;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What comes after the reports. A released campaign is followed from the first thing that others notice: what a leader
 * writes to them, a pulse, or the plan of a next cycle. There is no way back from it, and repeats change nothing.
 */
@Component
public class CampaignFollowing {

    private final Campaigns campaigns;

    CampaignFollowing(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public void begin(String id) {
        campaigns.change(
                id,
                campaign -> campaign instanceof Campaign.Released released
                        ? Optional.of(released.follow())
                        : Optional.empty());
    }
}
