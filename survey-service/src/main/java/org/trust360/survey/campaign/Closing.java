package org.trust360.survey.campaign;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Closes every collection of a closed campaign; may be repeated like {@link Launching}. */
@Component
class Closing {

    private final Campaigns campaigns;
    private final CampaignDirectory directory;
    private final AnswerCollections collections;

    Closing(Campaigns campaigns, CampaignDirectory directory, AnswerCollections collections) {
        this.campaigns = campaigns;
        this.directory = directory;
        this.collections = collections;
    }

    void run(Campaign.Closed campaign) {
        var facts = directory.facts(campaign);
        campaign.roster().subjects().forEach(subject -> collections.close(facts, subject));
        campaigns.change(
                campaign.id(),
                now -> now instanceof Campaign.Closed closed && !closed.settled()
                        ? Optional.of(closed.settle())
                        : Optional.empty());
    }
}
