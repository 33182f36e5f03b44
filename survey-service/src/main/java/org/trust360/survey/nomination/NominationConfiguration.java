package org.trust360.survey.nomination;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.survey.activation.AccountLinks;
import org.trust360.survey.campaign.CampaignCourses;
import org.trust360.survey.campaign.Nominations;
import org.trust360.survey.invitation.PublicUrl;
import org.trust360.survey.mail.MailContent;
import org.trust360.survey.people.Outsiders;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Ties;
import org.trust360.survey.store.PeopleDatabase;

@Configuration(proxyBeanMethods = false)
class NominationConfiguration {

    @Bean
    NominationBook nominationBook(PeopleDatabase people) {
        return new MongoNominations(people.database().getCollection("nominations"));
    }

    @Bean
    NominationDesk nominationDesk(NominationBook book, CampaignCourses campaigns, People people, Clock clock) {
        return new NominationDesk(book, campaigns, people, clock);
    }

    @Bean
    NominationViews nominationViews(NominationBook book, CampaignCourses campaigns, People people, Clock clock) {
        return new NominationViews(book, campaigns, people, clock);
    }

    @Bean
    ProposedRaters proposedRaters(NominationBook book) {
        return new ProposedRaters(book);
    }

    @Bean
    NominationMails nominationMails(
            CampaignCourses campaigns, People people, PublicUrl url, AccountLinks accounts, Clock clock) {
        return new NominationMails(campaigns, people, new NominationMails.Ways(url, accounts, clock));
    }

    @Bean
    OutsiderSweep outsiderSweep(
            NominationBook book, CampaignCourses campaigns, Outsiders outsiders, List<Ties> ties, Clock clock) {
        return new OutsiderSweep(book, campaigns, new OutsiderSweep.Directory(outsiders, ties, clock));
    }

    @Bean
    MailContent nominationMailContent(NominationMails mails) {
        return mails.nomination();
    }

    @Bean
    MailContent approvalMailContent(NominationMails mails) {
        return mails.approval();
    }

    @Bean
    Nominations campaignNominations(NominationBook book, People people) {
        return new CampaignNominations(book, people);
    }
}
