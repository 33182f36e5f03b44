package org.trust360.survey.nomination;

import java.time.Clock;
import java.util.Optional;
import org.trust360.events.MailKind;
import org.trust360.survey.activation.AccountLinks;
import org.trust360.survey.campaign.CampaignCourses;
import org.trust360.survey.campaign.CampaignCourses.CourseFacts;
import org.trust360.survey.invitation.PublicUrl;
import org.trust360.survey.mail.Mail;
import org.trust360.survey.mail.MailContent;
import org.trust360.survey.mail.MailQuestion;
import org.trust360.survey.people.People;
import org.trust360.survey.plan.Course;

/**
 * Says what stands in the mails that ask for proposals and for approval: the way to the page, and the way to an account
 * for those who have none yet. Owed while there is time for it.
 */
final class NominationMails {

    private final CampaignCourses campaigns;
    private final People people;
    private final Ways ways;

    NominationMails(CampaignCourses campaigns, People people, Ways ways) {
        this.campaigns = campaigns;
        this.people = people;
        this.ways = ways;
    }

    MailContent nomination() {
        return MailContent.of(
                MailKind.NOMINATION,
                question -> campaigns
                        .find(question.campaignId())
                        .filter(campaign -> campaign.isProposing(ways.clock().instant()))
                        .flatMap(campaign -> write(campaign, question, true)));
    }

    MailContent approval() {
        return MailContent.of(
                MailKind.APPROVAL,
                question -> campaigns
                        .find(question.campaignId())
                        .filter(campaign -> campaign.isApproving(ways.clock().instant()))
                        .flatMap(campaign -> write(campaign, question, false)));
    }

    private Optional<Mail> write(CourseFacts campaign, MailQuestion question, boolean proposing) {
        var until = campaign.course()
                .nomination()
                .map(proposing ? Course.Nomination::proposeUntil : Course.Nomination::approveUntil)
                .orElseThrow();
        return people.find(question.about())
                .map(person -> Mail.to(person, campaign.name())
                        .withLink(ways.url().nominations())
                        .withAccountLink(ways.accounts().mintFor(person))
                        .until(until));
    }

    /** Where the mails lead, and as of when. */
    record Ways(PublicUrl url, AccountLinks accounts, Clock clock) {}
}
