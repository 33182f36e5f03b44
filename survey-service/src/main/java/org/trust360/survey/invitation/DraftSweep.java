package org.trust360.survey.invitation;

import org.springframework.scheduling.annotation.Scheduled;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.campaign.OpenedCampaigns;

/** Removes the drafts of campaigns that take no more answers. */
final class DraftSweep {

    private final Drafts drafts;
    private final OpenedCampaigns campaigns;

    DraftSweep(Drafts drafts, OpenedCampaigns campaigns) {
        this.drafts = drafts;
        this.campaigns = campaigns;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
    void sweep() {
        drafts.campaigns().stream().filter(this::isOver).forEach(drafts::removeAllOf);
    }

    private boolean isOver(String campaign) {
        return campaigns
                .find(campaign)
                .map(found -> found.state() != CampaignState.COLLECTING)
                .orElse(true);
    }
}
