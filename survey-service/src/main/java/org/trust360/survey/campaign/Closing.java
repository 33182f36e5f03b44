package org.trust360.survey.campaign;

import org.springframework.stereotype.Component;

/** Closes every collection of a closed campaign and tells those who are rated; may be repeated like {@link Launching}. */
@Component
class Closing {

    private final CampaignDirectory directory;
    private final AnswerCollections collections;
    private final Notices notices;
    private final CoachedReleases releases;

    Closing(CampaignDirectory directory, AnswerCollections collections, Notices notices, CoachedReleases releases) {
        this.directory = directory;
        this.collections = collections;
        this.notices = notices;
        this.releases = releases;
    }

    void run(Campaign.Closed campaign) {
        var facts = directory.facts(campaign);
        campaign.roster().subjects().forEach(subject -> collections.close(facts, subject));
        if (facts.invites() && campaign.terms().lineage().pulse().isEmpty()) {
            campaign.roster()
                    .subjects()
                    .forEach(subject -> notices.owe(new Notice(Notice.Kind.CLOSED, campaign.id(), subject)));
        }
        releases.settle(campaign.id());
    }
}
