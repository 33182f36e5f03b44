package org.trust360.survey.activation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.events.MailKind;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.mail.Mail;
import org.trust360.survey.mail.MailContent;
import org.trust360.survey.mail.MailQuestion;
import org.trust360.survey.people.People;

/** Says what stands in the mail that brings nothing but the way to an account. */
@Component
class AccountMails implements MailContent {

    private final OpenedCampaigns campaigns;
    private final People people;
    private final AccountLinks links;

    AccountMails(OpenedCampaigns campaigns, People people, AccountLinks links) {
        this.campaigns = campaigns;
        this.people = people;
        this.links = links;
    }

    @Override
    public MailKind kind() {
        return MailKind.ACCOUNT;
    }

    /** Nothing where the campaign or the person is gone. */
    @Override
    public Optional<Mail> write(MailQuestion question) {
        return campaigns
                .find(question.campaignId())
                .flatMap(campaign -> people.find(question.about())
                        .map(person -> Mail.to(person, campaign.name()).withAccountLink(links.mintFor(person))));
    }
}
