package org.trust360.survey.campaign;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Tells everybody who was asked that nothing more is expected of them; may be repeated like {@link Launching}. */
@Component
class Cancelling {

    private final Campaigns campaigns;
    private final CampaignDirectory directory;
    private final LaunchPorts ports;
    private final Notices notices;

    Cancelling(Campaigns campaigns, CampaignDirectory directory, LaunchPorts ports, Notices notices) {
        this.campaigns = campaigns;
        this.directory = directory;
        this.ports = ports;
        this.notices = notices;
    }

    void run(Campaign.Cancelled campaign) {
        directory
                .facts(campaign)
                .ifPresent(facts -> campaign.roster().orElseThrow().subjects().stream()
                        .forEach(subject -> ports.collections().close(facts, subject)));
        Consumer<String> told = person -> notices.owe(new Notice(Notice.Kind.CANCELLED, campaign.id(), person));
        campaign.subjects().forEach(told);
        ports.invitations().forEachRater(campaign.id(), told);
        campaigns.change(
                campaign.id(),
                now -> now instanceof Campaign.Cancelled cancelled && !cancelled.settled()
                        ? Optional.of(cancelled.settle())
                        : Optional.empty());
    }
}
