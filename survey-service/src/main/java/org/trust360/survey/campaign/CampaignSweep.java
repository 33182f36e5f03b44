package org.trust360.survey.campaign;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every second for campaigns whose time is up and for work that is not finished, whoever began it. Long work runs
 * beside the sweep, so that one large campaign holds up no other.
 */
@Component
class CampaignSweep {

    private static final Logger log = LoggerFactory.getLogger(CampaignSweep.class);

    private final Campaigns campaigns;
    private final CampaignDesk desk;
    private final CampaignWork work;
    private final Clock clock;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    CampaignSweep(Campaigns campaigns, CampaignDesk desk, CampaignWork work, Clock clock) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.work = work;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${trust360.campaigns.sweep:1s}")
    void sweep() {
        var now = clock.instant();
        campaigns.collecting().stream()
                .filter(campaign -> campaign.isDue(now))
                .forEach(campaign -> desk.closeDue(campaign.id()));
        campaigns.unfinished().forEach(this::start);
    }

    private void start(Campaign.Opened campaign) {
        if (running.add(campaign.id())) {
            Thread.ofVirtual().name("campaign-work").start(() -> finish(campaign));
        }
    }

    private void finish(Campaign.Opened campaign) {
        try {
            work.finish(campaign);
        } catch (RuntimeException e) {
            log.warn(
                    "Work on campaign {} goes on later ({})",
                    campaign.id(),
                    e.getClass().getSimpleName());
        } finally {
            running.remove(campaign.id());
        }
    }
}
