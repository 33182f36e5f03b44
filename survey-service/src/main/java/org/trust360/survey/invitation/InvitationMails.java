package org.trust360.survey.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.invitation.Invitation.Task;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/**
 * Says what stands in a mail of invitation, at the moment it is sent: only then is its link minted, and only in the mail
 * does it exist.
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

    /** Nothing where no mail is owed any more: nobody left to ask, or nothing left to answer. */
    Optional<InvitationMail> write(String invitationId) {
        return book.find(invitationId).flatMap(this::write);
    }

    private Optional<InvitationMail> write(Invitation invitation) {
        var campaign = campaigns.find(invitation.campaign()).filter(mint::isCollecting);
        var rater = people.find(invitation.rater());
        if (campaign.isEmpty() || rater.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(write(invitation, campaign.get(), rater.get()));
    }

    private InvitationMail write(Invitation invitation, CampaignFacts campaign, Person rater) {
        var subjects =
                people.findAll(invitation.tasks().stream().map(Task::subject).toList());
        var asked = invitation.tasks().stream()
                .flatMap(task -> asked(subjects.get(task.subject()), task).stream())
                .toList();
        return new InvitationMail(
                Recipient.of(rater), mint.mintFor(invitation), campaign.name(), asked, campaign.deadline());
    }

    private static Optional<Asked> asked(@Nullable Person subject, Task task) {
        return Optional.ofNullable(subject)
                .map(person -> new Asked(person.name(), task.relationship().word()));
    }

    /**
     * What stands in the mail.
     *
     * @param people whom the recipient is asked to rate, themselves perhaps among them
     */
    record InvitationMail(Recipient to, String link, String campaign, List<Asked> people, Instant closesAt) {}

    record Asked(String name, String relationship) {}

    /** Makes a link and everything that must exist before it is opened. */
    record LinkMint(InvitationBook book, Drafts drafts, PublicUrl url, Clock clock) {

        boolean isCollecting(CampaignFacts campaign) {
            return campaign.isCollecting(clock.instant());
        }

        String mintFor(Invitation invitation) {
            var link = LinkSecret.mint();
            invitation.tasks().forEach(task -> drafts.create(link.draftId(task.subject()), invitation.campaign()));
            book.addLink(invitation.id(), link);
            return url.ratingForm(link);
        }
    }
}
