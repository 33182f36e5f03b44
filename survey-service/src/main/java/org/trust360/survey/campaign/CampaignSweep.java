package org.trust360.survey.campaign;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
    private final Timetable timetable;
    private final CampaignWork work;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    CampaignSweep(Campaigns campaigns, Timetable timetable, CampaignWork work) {
        this.campaigns = campaigns;
        this.timetable = timetable;
        this.work = work;
    }

    @Scheduled(fixedDelayString = "${trust360.campaigns.sweep:1s}")
    void sweep() {
        Stream.concat(campaigns.collecting().stream(), campaigns.nominating().stream())
                .filter(timetable::isDue)
                .forEach(campaign -> start(campaign, () -> timetable.advance(campaign)));
        campaigns.unfinished().forEach(campaign -> start(campaign, () -> work.finish(campaign)));
    }

    private void start(Campaign campaign, Runnable step) {
        if (running.add(campaign.id())) {
            Thread.ofVirtual().name("campaign-work").start(() -> run(campaign, step));
        }
    }

    private void run(Campaign campaign, Runnable step) {
        try {
            step.run();
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
