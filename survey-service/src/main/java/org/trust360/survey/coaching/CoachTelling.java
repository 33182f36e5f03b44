package org.trust360.survey.coaching;

import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.campaign.CoachedCampaigns;
import org.trust360.survey.campaign.CoachedCampaigns.Coached;
import org.trust360.survey.campaign.Notice;
import org.trust360.survey.campaign.Notices;
import org.trust360.survey.campaign.WaitingReports;

/**
 * Owes coaches their mails: one for each campaign in which they coach, however many leaders they were given and however
 * often, and one once reports wait for them. The note that somebody was not told yet is written together with the
 * assignment and taken off behind the debt, so that a crash between repeats and loses nothing.
 */
class CoachTelling implements WaitingReports {

    private final Coaches coaches;
    private final CoachedCampaigns campaigns;
    private final Notices notices;

    CoachTelling(Coaches coaches, CoachedCampaigns campaigns, Notices notices) {
        this.coaches = coaches;
        this.campaigns = campaigns;
        this.notices = notices;
    }

    /** Waits a while, for whoever assigns one leader mostly assigns more. */
    @Scheduled(
            initialDelayString = "${trust360.coaching.telling:1m}",
            fixedDelayString = "${trust360.coaching.telling:1m}")
    void sweep() {
        coaches.untold().forEach(campaign -> tell(campaign, campaigns.find(campaign)));
    }

    private void tell(String id, Optional<Coached> campaign) {
        if (campaign.filter(found -> found.state() == CampaignState.DRAFT).isPresent()) {
            return;
        }
        for (var coach : coaches.untold(id)) {
            if (campaign.filter(Coached::isCoached).isPresent()) {
                notices.owe(new Notice(Notice.Kind.COACHING, id, coach));
            }
            coaches.told(id, coach);
        }
    }

    @Override
    public void ready(String campaign, String subject) {
        coaches.find(campaign, subject)
                .filter(_ -> campaigns.find(campaign).filter(Coached::isCoached).isPresent())
                .ifPresent(coach -> notices.owe(new Notice(Notice.Kind.CONVERSATION, campaign, coach)));
    }
}
