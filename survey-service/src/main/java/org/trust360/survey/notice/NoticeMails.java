package org.trust360.survey.notice;

import java.util.Optional;
import org.trust360.events.MailKind;
import org.trust360.survey.campaign.CampaignCourses;
import org.trust360.survey.campaign.CampaignCourses.CourseFacts;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.mail.Mail;
import org.trust360.survey.mail.MailContent;
import org.trust360.survey.mail.MailQuestion;
import org.trust360.survey.people.People;

/** The mails that only tell how a campaign stands; owed as long as it stands so. */
record NoticeMails(MailKind kind, CampaignState state, CampaignCourses campaigns, People people)
        implements MailContent {

    @Override
    public Optional<Mail> write(MailQuestion question) {
        return campaigns
                .find(question.campaignId())
                .filter(campaign -> campaign.state() == state)
                .flatMap(campaign -> write(campaign, question.about()));
    }

    private Optional<Mail> write(CourseFacts campaign, String person) {
        return people.find(person).map(recipient -> Mail.to(recipient, campaign.name()));
    }
}
