package org.trust360.survey.rater;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.answersheet.Acceptance;
import org.trust360.survey.answersheet.AnswerRules;
import org.trust360.survey.answersheet.AnswerRules.Fault;
import org.trust360.survey.answersheet.AnswerSheetDesk;
import org.trust360.survey.answersheet.Answers;
import org.trust360.survey.answersheet.Offer;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.invitation.Invitation;
import org.trust360.survey.invitation.InvitationBook;
import org.trust360.survey.invitation.LinkSecret;
import org.trust360.survey.people.Relationship;

/**
 * Takes answers from whoever holds a link. The right to answer is proved here and nowhere else; behind this desk nobody
 * knows who answered.
 */
final class SubmissionDesk {

    private final InvitationBook book;
    private final OpenedCampaigns campaigns;
    private final AnswerSheetDesk sheets;

    SubmissionDesk(InvitationBook book, OpenedCampaigns campaigns, AnswerSheetDesk sheets) {
        this.book = book;
        this.campaigns = campaigns;
        this.sheets = sheets;
    }

    Submission submit(String token, String subject, Map<String, @Nullable Integer> answers) {
        return LinkSecret.parse(token)
                .flatMap(
                        link -> book.findByLink(link).flatMap(invitation -> submit(link, invitation, subject, answers)))
                .orElseGet(Submission.LinkNotValid::new);
    }

    private Optional<Submission> submit(
            LinkSecret link, Invitation invitation, String subject, Map<String, @Nullable Integer> answers) {
        return invitation
                .about(subject)
                .flatMap(task -> faults(invitation, task, answers)
                        .map(faults -> faults.isEmpty()
                                ? accept(link, invitation, task, Answers.of(answers))
                                : new Submission.Invalid(faults)));
    }

    private Optional<List<Fault>> faults(
            Invitation invitation, Invitation.Task task, Map<String, @Nullable Integer> answers) {
        boolean aboutOneself = task.relationship() == Relationship.SELF;
        return campaigns
                .find(invitation.campaign())
                .map(campaign ->
                        AnswerRules.of(campaign.questionnaire(), aboutOneself).check(answers));
    }

    private Submission accept(LinkSecret link, Invitation invitation, Invitation.Task task, Answers answers) {
        var subject = task.subject();
        if (!book.bind(invitation, subject, link)) {
            return new Submission.AnsweredWithAnotherLink();
        }
        var offer = new Offer(link.sheetId(subject), task.relationship(), answers);
        return switch (sheets.accept(invitation.campaign(), subject, offer)) {
            case Acceptance.Accepted(int version) -> acknowledged(invitation, task, version);
            case Acceptance.AlreadyAccepted(int version) -> acknowledged(invitation, task, version);
            case Acceptance.CollectionClosed() -> new Submission.CollectionClosed();
            case Acceptance.CollectionFull(), Acceptance.Busy() -> new Submission.Busy();
        };
    }

    private Submission acknowledged(Invitation invitation, Invitation.Task task, int version) {
        if (!task.done()) {
            book.markDone(invitation, task.subject());
        }
        return new Submission.Acknowledged(version);
    }
}
