package org.trust360.survey.activation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.campaign.Rosters;
import org.trust360.survey.invitation.LinkSecret;
import org.trust360.survey.invitation.PublicUrl;
import org.trust360.survey.invitation.Recipient;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/** Says what stands in the mail to a leader whose report is released, and whose account a link may open. */
final class ReportMails {

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

    /** Nothing where no mail is owed: the campaign is not released, the subject is not part of it, or gone. */
    Optional<ReportMail> write(String campaignId, String subject) {
        return campaigns
                .find(campaignId)
                .filter(campaign -> campaign.state() == CampaignState.RELEASED)
                .filter(campaign -> !rosters.of(campaign.roster(), subject).isEmpty())
                .flatMap(campaign -> people.find(subject).map(leader -> write(campaign, leader)));
    }

    private ReportMail write(CampaignFacts campaign, Person leader) {
        return new ReportMail(Recipient.of(leader), keys.url().reports(), keys.mintFor(leader), campaign.name());
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

    record ReportMail(Recipient to, String reportLink, String activationLink, String campaign) {}

    record Account(String personId, String address, String name, String language, List<String> roles) {}

    /** Makes the links by which leaders open their accounts. */
    record Keys(Activations activations, PublicUrl url, Clock clock) {

        Instant now() {
            return clock.instant();
        }

        String mintFor(Person leader) {
            var secret = LinkSecret.mint();
            activations.add(secret.activationHash(), leader.id(), now().plus(VALID_FOR));
            return url.activation(secret.text());
        }
    }
}
