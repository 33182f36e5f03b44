package org.trust360.survey.invitation;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.campaign.OpenedCampaigns;

/** Removes what nobody can use any more: drafts of campaigns that take no answers, links that have expired. */
final class InvitationSweep {

    private final Drafts drafts;
    private final Activations activations;
    private final OpenedCampaigns campaigns;
    private final Clock clock;

    InvitationSweep(Drafts drafts, Activations activations, OpenedCampaigns campaigns, Clock clock) {
        this.drafts = drafts;
        this.activations = activations;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
    void sweep() {
        drafts.campaigns().stream().filter(this::isOver).forEach(drafts::removeAllOf);
        activations.removeExpired(clock.instant());
    }

    private boolean isOver(String campaign) {
        return campaigns
                .find(campaign)
                .filter(found -> found.state() != CampaignState.COLLECTING)
                .isPresent();
    }
}
