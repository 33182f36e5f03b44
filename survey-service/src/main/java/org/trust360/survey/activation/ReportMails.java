package org.trust360.survey.activation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trust360.events.MailKind;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.invitation.LinkSecret;
import org.trust360.survey.invitation.PublicUrl;
import org.trust360.survey.mail.Mail;
import org.trust360.survey.mail.MailContent;
import org.trust360.survey.mail.MailQuestion;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.roster.Rosters;

/** Says what stands in the mail to a leader whose report is released, and whose account a link may open. */
final class ReportMails implements MailContent {

    private static final Duration VALID_FOR = Duration.ofDays(14);

    private final OpenedCampaigns campaigns;
    private final Rosters rosters;
    private final People people;
    private final Keys keys;

    ReportMails(OpenedCampaigns campaigns, Rosters rosters, People people, Keys keys) {
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.people = people;
        this.keys = keys;
    }

    @Override
    public MailKind kind() {
        return MailKind.RELEASE;
    }

    /** Nothing where no mail is owed: the campaign is not released, the subject is not part of it, or gone. */
    @Override
    public Optional<Mail> write(MailQuestion question) {
        var subject = question.about();
        return campaigns
                .find(question.campaignId())
                .filter(CampaignFacts::isReleased)
                .filter(campaign -> !rosters.of(campaign.roster(), subject).isEmpty())
                .flatMap(campaign -> people.find(subject).map(leader -> write(campaign, leader)));
    }

    private Mail write(CampaignFacts campaign, Person leader) {
        return Mail.to(leader, campaign.name()).withLink(keys.url().reports()).withAccountLink(keys.mintFor(leader));
    }

    /** Whose account the link may open; the same nothing for a wrong, unknown or expired one. */
    Optional<Account> account(String token) {
        return LinkSecret.parse(token)
                .flatMap(secret -> keys.activations().find(secret.activationHash(), keys.now()))
                .flatMap(people::find)
                .map(ReportMails::account);
    }

    private static Account account(Person leader) {
        return new Account(leader.id(), leader.address(), leader.name(), leader.language(), List.of("leader"));
    }

    record Account(String personId, String address, String name, String language, List<String> roles) {}

    /** Makes the links by which leaders open their accounts. */
    record Keys(Activations activations, PublicUrl url, Clock clock) implements AccountLinks {

        Instant now() {
            return clock.instant();
        }

        @Override
        public String mintFor(Person person) {
            var secret = LinkSecret.mint();
            activations.add(secret.activationHash(), person.id(), now().plus(VALID_FOR));
            return url.activation(secret.text());
        }
    }
}
