package org.trust360.survey.invitation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.outbox.OutboxCollection;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.mail.MailContent;
import org.trust360.survey.people.People;
import org.trust360.survey.roster.Rosters;
import org.trust360.survey.store.AnswersDatabase;
import org.trust360.survey.store.PeopleDatabase;

@Configuration(proxyBeanMethods = false)
class InvitationConfiguration {

    private static final String INVITATIONS = "invitations";

    @Bean
    InvitationBook invitationBook(PeopleDatabase people, Clock clock) {
        var database = people.database();
        return new MongoInvitationBook(database.getCollection(INVITATIONS), database.getCollection("links"), clock);
    }

    @Bean
    OutboxCollection invitationsOutbox(PeopleDatabase people) {
        return new OutboxCollection(people.database().getCollection(INVITATIONS));
    }

    @Bean
    Drafts drafts(AnswersDatabase answers) {
        return new MongoDrafts(answers.database().getCollection("drafts"));
    }

    @Bean
    InvitationDesk invitationDesk(InvitationBook book) {
        return new InvitationDesk(book);
    }

    @Bean
    InvitationMails.LinkMint linkMint(InvitationBook book, Drafts drafts, PublicUrl url, Clock clock) {
        return new InvitationMails.LinkMint(book, drafts, url, clock);
    }

    @Bean
    InvitationMails invitationMails(
            InvitationBook book, InvitationMails.LinkMint mint, OpenedCampaigns campaigns, People people) {
        return new InvitationMails(book, mint, campaigns, people);
    }

    @Bean
    MailContent invitationMailContent(InvitationMails mails) {
        return mails.invitation();
    }

    @Bean
    MailContent reminderMailContent(InvitationMails mails) {
        return mails.reminder();
    }

    @Bean
    LostMail lostMail(
            InvitationBook book, PeopleDatabase people, InvitationMails.LinkMint mint, OpenedCampaigns campaigns) {
        return new LostMail(book, new IssuedLinks(people.database()), mint, campaigns);
    }

    @Bean
    Declines declines(InvitationBook book, OpenedCampaigns campaigns, Rosters rosters) {
        return new Declines(book, campaigns, rosters);
    }

    @Bean
    DraftSweep draftSweep(Drafts drafts, OpenedCampaigns campaigns) {
        return new DraftSweep(drafts, campaigns);
    }
}
