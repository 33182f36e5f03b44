package org.trust360.survey.rater;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.invitation.Invitation;
import org.trust360.survey.invitation.InvitationBook;
import org.trust360.survey.invitation.LinkSecret;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;

/**
 * Opens personal links. Opening one any number of times changes nothing (S4); only what is missing is made up for: the
 * mark on the invitation that a crash prevented, and the place for a draft about somebody who was added later.
 */
final class OpeningDesk {

    private static final Comparator<Opening.Task> ONESELF_FIRST = Comparator.comparing(
                    (Opening.Task task) -> !task.relationship().equals(Relationship.SELF.word()))
            .thenComparing(Opening.Task::name);

    private final InvitationBook book;
    private final AnswerSide answers;
    private final People people;
    private final RatingForm form;

    OpeningDesk(InvitationBook book, AnswerSide answers, People people, RatingForm form) {
        this.book = book;
        this.answers = answers;
        this.people = people;
        this.form = form;
    }

    Opening open(String token) {
        return LinkSecret.parse(token)
                .flatMap(link -> book.findByLink(link).flatMap(invitation -> open(link, invitation)))
                .orElseGet(Opening.LinkNotValid::new);
    }

    private Optional<Opening> open(LinkSecret link, Invitation invitation) {
        return form.campaign(invitation)
                .flatMap(campaign ->
                        people.find(invitation.rater()).map(rater -> open(link, invitation, campaign, rater)));
    }

    private Opening open(LinkSecret link, Invitation invitation, CampaignFacts campaign, Person rater) {
        if (!form.isOpen(campaign)) {
            return new Opening.LinkNotValid();
        }
        answers.makeRoom(invitation, link);
        var subjects = people.findAll(
                invitation.tasks().stream().map(Invitation.Task::subject).toList());
        var tasks = invitation.tasks().stream()
                .flatMap(task -> reading(subjects.get(task.subject()), rater).stream()
                        .map(reading -> form.task(link, campaign, settled(link, invitation, task), reading)))
                .sorted(ONESELF_FIRST)
                .toList();
        return form.opened(campaign, rater.language(), book.isIssued(link), tasks);
    }

    private static Optional<RatingForm.Reading> reading(@Nullable Person subject, Person rater) {
        return Optional.ofNullable(subject).map(person -> new RatingForm.Reading(person.name(), rater.language()));
    }

    /** The task as it should be marked: done where its sheet counts. */
    private Invitation.Task settled(LinkSecret link, Invitation invitation, Invitation.Task task) {
        boolean unmarked = !task.done() && task.boundTo() != null && task.isOpenTo(link);
        if (!unmarked || !answers.isAccepted(invitation, link, task.subject())) {
            return task;
        }
        book.markDone(invitation, task.subject());
        return task.answered();
    }
}
