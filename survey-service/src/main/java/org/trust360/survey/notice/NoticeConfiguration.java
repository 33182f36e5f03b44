package org.trust360.survey.notice;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.outbox.OutboxCollection;
import org.trust360.events.MailKind;
import org.trust360.survey.campaign.CampaignCourses;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.mail.MailContent;
import org.trust360.survey.people.People;
import org.trust360.survey.store.PeopleDatabase;

@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    private static final String NOTICES = "notices";

    @Bean
    NoticeBook notices(PeopleDatabase people, Clock clock) {
        return new MongoNotices(people.database().getCollection(NOTICES), new NoticeOutbox(clock));
    }

    @Bean
    MailContent closedMailContent(CampaignCourses campaigns, People people) {
        return new NoticeMails(MailKind.CLOSED, CampaignState.CLOSED, campaigns, people);
    }

    @Bean
    MailContent cancelledMailContent(CampaignCourses campaigns, People people) {
        return new NoticeMails(MailKind.CANCELLED, CampaignState.CANCELLED, campaigns, people);
    }

    @Bean
    OutboxCollection noticesOutbox(PeopleDatabase people) {
        return new OutboxCollection(people.database().getCollection(NOTICES));
    }
}
