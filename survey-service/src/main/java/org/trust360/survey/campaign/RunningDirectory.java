package org.trust360.survey.campaign;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reads which campaigns are running. */
@Component
class RunningDirectory implements RunningCampaigns {

    private final Campaigns campaigns;

    RunningDirectory(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public List<Running> running() {
        return campaigns.collecting().stream()
                .filter(campaign -> campaign.launched() && campaign.terms().invites())
                .map(campaign -> new Running(
                        campaign.id(),
                        campaign.openedAt(),
                        campaign.terms().deadline(),
                        campaign.terms().course().reminders()))
                .toList();
    }
}
