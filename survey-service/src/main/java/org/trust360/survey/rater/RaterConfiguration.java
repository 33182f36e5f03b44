package org.trust360.survey.rater;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.survey.answersheet.AnswerSheetDesk;
import org.trust360.survey.answersheet.CommentSeal;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.invitation.Drafts;
import org.trust360.survey.invitation.InvitationBook;
import org.trust360.survey.people.People;

@Configuration(proxyBeanMethods = false)
class RaterConfiguration {

    @Bean
    RatingForm ratingForm(OpenedCampaigns campaigns, MessageSource messages, Clock clock) {
        return new RatingForm(campaigns, new WhoSeesWhat(messages), clock);
    }

    @Bean
    AnswerSide answerSide(AnswerSheetDesk sheets, Drafts drafts) {
        return new AnswerSide(sheets, drafts);
    }

    @Bean
    OpeningDesk openingDesk(InvitationBook book, AnswerSide answers, People people, RatingForm form) {
        return new OpeningDesk(book, answers, people, form);
    }

    @Bean
    SubmissionDesk submissionDesk(
            InvitationBook book, OpenedCampaigns campaigns, AnswerSheetDesk sheets, CommentSeal seal) {
        return new SubmissionDesk(book, campaigns, sheets, seal);
    }

    @Bean
    EvenPace evenPace() {
        return new EvenPace(Duration.ofMillis(150));
    }

    @Bean
    DeclineDesk declineDesk(InvitationBook book, RatingForm form) {
        return new DeclineDesk(book, form);
    }
}
