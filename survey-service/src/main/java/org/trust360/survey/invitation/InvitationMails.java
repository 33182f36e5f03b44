package org.trust360.survey.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.trust360.events.MailKind;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.invitation.Invitation.Task;
import org.trust360.survey.mail.Mail;
import org.trust360.survey.mail.Mail.Mentioned;
import org.trust360.survey.mail.MailContent;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.questionnaire.AnsweringTime;
import org.trust360.survey.questionnaire.Questionnaire;

/**
 * Says what stands in a mail of invitation, or in one that reminds of it, at the moment it is sent: only then is its link
 * minted, and only in the mail does it exist.
 */
final class InvitationMails {

    private final InvitationBook book;
    private final LinkMint mint;
    private final OpenedCampaigns campaigns;
    private final People people;

    InvitationMails(InvitationBook book, LinkMint mint, OpenedCampaigns campaigns, People people) {
        this.book = book;
        this.mint = mint;
        this.campaigns = campaigns;
        this.people = people;
    }

    /** Names everybody who is to be rated, but whom the rater would rather not rate. */
    MailContent invitation() {
        return MailContent.of(
                MailKind.INVITATION,
                question -> book.find(question.about())
                        .flatMap(invitation -> write(invitation, task -> task.declined() == null)));
    }

    /** Names those only who are not rated yet, and is not owed where there are none. */
    MailContent reminder() {
        return MailContent.of(
                MailKind.REMINDER,
                question -> book.find(Invitation.idOf(question.campaignId(), question.about()))
                        .flatMap(invitation -> write(invitation, Task::isOwed)));
    }

    private Optional<Mail> write(Invitation invitation, Predicate<Task> named) {
        var tasks = invitation.tasks().stream().filter(named).toList();
        var campaign = campaigns.find(invitation.campaign()).filter(mint::isCollecting);
        var rater = people.find(invitation.rater());
        if (tasks.isEmpty() || campaign.isEmpty() || rater.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(facts(campaign.get(), rater.get(), tasks).withLink(mint.mintFor(invitation)));
    }

    private Mail facts(CampaignFacts campaign, Person rater, List<Task> tasks) {
        var subjects = people.findAll(tasks.stream().map(Task::subject).toList());
        var asked = tasks.stream()
                .flatMap(task -> asked(subjects.get(task.subject()), task).stream())
                .toList();
        var mail = Mail.to(rater, campaign.name())
                .about(asked)
                .until(campaign.deadline())
                .taking(AnsweringTime.minutes(statements(campaign.questionnaire(), tasks)));
        return campaign.pulse() ? mail.asPulse() : mail;
    }

    /** All about those who are not answered about yet: what of it is begun only the rater's browser can read. */
    private static int statements(Questionnaire questionnaire, List<Task> tasks) {
        return tasks.stream()
                .filter(Task::isOwed)
                .map(task -> questionnaire.itemsFor(task.relationship() == Relationship.SELF))
                .mapToInt(List::size)
                .sum();
    }

    private static Optional<Mentioned> asked(@Nullable Person subject, Task task) {
        return Optional.ofNullable(subject)
                .map(person -> new Mentioned(person.name(), task.relationship().word()));
    }

    /** Makes a link and everything that must exist before it is opened. */
    record LinkMint(InvitationBook book, Drafts drafts, PublicUrl url, Clock clock) {

        boolean isCollecting(CampaignFacts campaign) {
            return campaign.isCollecting(clock.instant());
        }

        String mintFor(Invitation invitation) {
            var link = minted(invitation);
            book.addLink(invitation.id(), link);
            return url.ratingForm(link);
        }

        /** A link that passes through other hands than the rater's. */
        String issueFor(Invitation invitation) {
            var link = minted(invitation);
            book.addIssuedLink(invitation.id(), link);
            return url.ratingForm(link);
        }

        private LinkSecret minted(Invitation invitation) {
            var link = LinkSecret.mint();
            invitation.tasks().forEach(task -> drafts.create(link.draftId(task.subject()), invitation.campaign()));
            return link;
        }
    }
}
