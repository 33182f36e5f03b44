package org.trust360.survey.shareback;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.campaign.CampaignCourses;
import org.trust360.survey.campaign.CoachedCampaigns;
import org.trust360.survey.campaign.CoachedCampaigns.ReadyReport;
import org.trust360.survey.mail.Mail;
import org.trust360.survey.mail.Mail.Mentioned;
import org.trust360.survey.mail.MailProblems;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/**
 * What stands in the mail that a leader is about to send, besides the words: for the service that shows the leader how it
 * will look. Its receiver is the leader. Never routed.
 */
@RestController
class ShareBackPreviewController {

    private final CoachedCampaigns reports;
    private final CampaignCourses campaigns;
    private final People people;

    ShareBackPreviewController(CoachedCampaigns reports, CampaignCourses campaigns, People people) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.people = people;
    }

    @PostMapping("/internal/mails/share-back/preview")
    Mail preview(@RequestBody Question question) {
        return reports.report(question.report())
                .filter(report -> report.released() && report.subject().equals(question.person()))
                .flatMap(report -> people.find(report.subject()).flatMap(leader -> mail(report, leader)))
                .orElseThrow(MailProblems::notOwed);
    }

    private Optional<Mail> mail(ReadyReport report, Person leader) {
        return campaigns
                .find(report.campaign())
                .map(campaign ->
                        Mail.to(leader, campaign.name()).about(List.of(new Mentioned(leader.name(), "other"))));
    }

    /**
     * Who asks, about which report.
     *
     * @param person whom the report has to be about
     */
    record Question(String report, String person) {

        Question {
            report = Objects.requireNonNullElse(report, "");
            person = Objects.requireNonNullElse(person, "");
        }
    }
}
