package org.trust360.survey.coaching;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.outbox.OutboxCollection;
import org.trust360.survey.activation.AccountLinks;
import org.trust360.survey.campaign.CoachedCampaigns;
import org.trust360.survey.campaign.Notices;
import org.trust360.survey.invitation.PublicUrl;
import org.trust360.survey.mail.MailContent;
import org.trust360.survey.people.People;
import org.trust360.survey.store.CampaignsDatabase;

@Configuration(proxyBeanMethods = false)
class CoachingConfiguration {

    private static final String COACHES = "coaches";

    @Bean
    Coaches coaches(CampaignsDatabase store, Clock clock) {
        return new MongoCoaches(store.database().getCollection(COACHES), new CoachOutbox(clock));
    }

    @Bean
    CoachDesk coachDesk(Coaches coaches, CoachedCampaigns campaigns, People people) {
        return new CoachDesk(coaches, campaigns, people);
    }

    @Bean
    CoachColumn coachColumn(CoachDesk desk, People people) {
        return new CoachColumn(desk, people);
    }

    @Bean
    CoachedLeaders coachedLeaders(Coaches coaches, CoachedCampaigns campaigns, People people) {
        return new CoachedLeaders(coaches, campaigns, people);
    }

    @Bean
    CampaignCoaches campaignCoaches(Coaches coaches, CoachedCampaigns campaigns, People people) {
        return new CampaignCoaches(coaches, campaigns, people);
    }

    @Bean
    AssignedCoaches assignedCoaches(Coaches coaches) {
        return new AssignedCoaches(coaches);
    }

    @Bean
    CoachTelling coachTelling(Coaches coaches, CoachedCampaigns campaigns, Notices notices) {
        return new CoachTelling(coaches, campaigns, notices);
    }

    @Bean
    CoachMails coachMails(
            Coaches coaches, CoachedCampaigns campaigns, People people, PublicUrl url, AccountLinks accounts) {
        return new CoachMails(coaches, campaigns, people, new CoachMails.Ways(url, accounts));
    }

    @Bean
    MailContent coachingMailContent(CoachMails mails) {
        return mails.coaching();
    }

    @Bean
    MailContent conversationMailContent(CoachMails mails) {
        return mails.conversation();
    }

    @Bean
    OutboxCollection coachesOutbox(CampaignsDatabase store) {
        return new OutboxCollection(store.database().getCollection(COACHES));
    }
}
