package org.trust360.survey.answerimport;

import org.springframework.scheduling.annotation.Scheduled;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.campaign.OpenedCampaigns;

/** Forgets the keys of campaigns that take no more answers: from then on nothing leads from a sheet to its line. */
final class ImportKeySweep {

    private final ImportKeys keys;
    private final OpenedCampaigns campaigns;

    ImportKeySweep(ImportKeys keys, OpenedCampaigns campaigns) {
        this.keys = keys;
        this.campaigns = campaigns;
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT10M")
    void sweep() {
        keys.campaigns().stream().filter(this::isOver).forEach(keys::remove);
    }

    private boolean isOver(String campaign) {
        return campaigns
                .find(campaign)
                .filter(found -> found.state() != CampaignState.COLLECTING)
                .isPresent();
    }
}
