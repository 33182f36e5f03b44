package org.trust360.survey.reminder;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.trust360.survey.campaign.RunningCampaigns;
import org.trust360.survey.campaign.RunningCampaigns.Running;

/** Looks twice a minute whether a turn of reminders has come; a long one runs beside it. */
final class ReminderSweep {

    private static final Logger log = LoggerFactory.getLogger(ReminderSweep.class);

    private final RunningCampaigns campaigns;
    private final Reminding reminding;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    ReminderSweep(RunningCampaigns campaigns, Reminding reminding) {
        this.campaigns = campaigns;
        this.reminding = reminding;
    }

    @Scheduled(fixedDelayString = "${trust360.reminders.sweep:30s}")
    void sweep() {
        campaigns.running().stream().filter(reminding::isDue).forEach(this::start);
    }

    private void start(Running campaign) {
        if (running.add(campaign.id())) {
            Thread.ofVirtual().name("reminders").start(() -> run(campaign));
        }
    }

    private void run(Running campaign) {
        try {
            reminding.run(campaign);
        } catch (RuntimeException e) {
            log.warn(
                    "Reminders of campaign {} go on later ({})",
                    campaign.id(),
                    e.getClass().getSimpleName());
        } finally {
            running.remove(campaign.id());
        }
    }
}
