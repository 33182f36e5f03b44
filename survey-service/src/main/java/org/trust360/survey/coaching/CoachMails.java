package org.trust360.survey.coaching;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trust360.events.MailKind;
import org.trust360.survey.activation.AccountLinks;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.campaign.CoachedCampaigns;
import org.trust360.survey.campaign.CoachedCampaigns.Coached;
import org.trust360.survey.invitation.PublicUrl;
import org.trust360.survey.mail.Mail;
import org.trust360.survey.mail.Mail.Mentioned;
import org.trust360.survey.mail.MailContent;
import org.trust360.survey.mail.MailQuestion;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/** Says what stands in the mails to coaches: whom they coach at this moment, and the way there. */
final class CoachMails {

    /** As many leaders as a mail names; the page shows all. */
    static final int NAMED = 50;

    private final Coaches coaches;
    private final CoachedCampaigns campaigns;
    private final People people;
    private final Ways ways;

    CoachMails(Coaches coaches, CoachedCampaigns campaigns, People people, Ways ways) {
        this.coaches = coaches;
        this.campaigns = campaigns;
        this.people = people;
        this.ways = ways;
    }

    /** Owed as long as there is somebody whom the receiver coaches. */
    MailContent coaching() {
        return new Content(this, MailKind.COACHING);
    }

    /** Owed as long as a report waits. */
    MailContent conversation() {
        return new Content(this, MailKind.CONVERSATION);
    }

    private Optional<Mail> write(MailKind kind, MailQuestion question) {
        return campaigns
                .find(question.campaignId())
                .filter(Coached::isCoached)
                .flatMap(campaign -> people.find(question.about())
                        .flatMap(coach -> write(campaign, coach, leaders(kind, campaign, coach))));
    }

    private Optional<Mail> write(Coached campaign, Person coach, List<Mentioned> leaders) {
        if (leaders.isEmpty()) {
            return Optional.empty();
        }
        var mail = Mail.to(coach, campaign.name())
                .withLink(ways.url().coaching())
                .withAccountLink(ways.accounts().mintFor(coach))
                .about(leaders);
        return Optional.of(isAsking(campaign) ? mail.until(campaign.deadline()) : mail);
    }

    private List<Mentioned> leaders(MailKind kind, Coached campaign, Person coach) {
        var coached = coaches.coachedBy(coach.id()).stream()
                .filter(one -> one.campaign().equals(campaign.id()))
                .map(Coaches.Coached::subject)
                .filter(campaign.subjects()::contains)
                .filter(subject -> kind == MailKind.COACHING || isWaiting(campaign, subject))
                .toList();
        return people.findAll(coached).values().stream()
                .map(Person::name)
                .sorted(Collator.getInstance(Locale.forLanguageTag(coach.language())))
                .limit(NAMED)
                .map(name -> new Mentioned(name, "coached"))
                .toList();
    }

    private boolean isWaiting(Coached campaign, String subject) {
        return campaigns
                .report(campaign.id(), subject)
                .filter(report -> !report.released())
                .isPresent();
    }

    private static boolean isAsking(Coached campaign) {
        return campaign.state() == CampaignState.NOMINATING || campaign.state() == CampaignState.COLLECTING;
    }

    /** Where the mails lead. */
    record Ways(PublicUrl url, AccountLinks accounts) {}

    private record Content(CoachMails mails, MailKind kind) implements MailContent {

        @Override
        public Optional<Mail> write(MailQuestion question) {
            return mails.write(kind, question);
        }
    }
}
