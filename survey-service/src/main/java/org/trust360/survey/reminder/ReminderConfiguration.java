package org.trust360.survey.reminder;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.survey.campaign.Notices;
import org.trust360.survey.campaign.RunningCampaigns;
import org.trust360.survey.invitation.InvitationBook;
import org.trust360.survey.store.CampaignsDatabase;

@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    @Bean
    Reminding reminding(CampaignsDatabase campaigns, InvitationBook invitations, Notices notices, Clock clock) {
        var turns = new MongoReminderTurns(campaigns.database().getCollection("reminders"));
        return new Reminding(turns, invitations, notices, clock);
    }

    @Bean
    ReminderSweep reminderSweep(RunningCampaigns campaigns, Reminding reminding) {
        return new ReminderSweep(campaigns, reminding);
    }
}
