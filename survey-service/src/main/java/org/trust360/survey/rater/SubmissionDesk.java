package org.trust360.survey.rater;

import java.util.Optional;
import org.trust360.survey.answersheet.Acceptance;
import org.trust360.survey.answersheet.AnswerSheetDesk;
import org.trust360.survey.answersheet.CommentSeal;
import org.trust360.survey.answersheet.Offer;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.CampaignState;
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
    private final CommentSeal seal;

    SubmissionDesk(InvitationBook book, OpenedCampaigns campaigns, AnswerSheetDesk sheets, CommentSeal seal) {
        this.book = book;
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.seal = seal;
    }

    Submission submit(String token, String subject, Handed handed) {
        return LinkSecret.parse(token)
                .flatMap(link -> right(link, subject))
                .map(right -> right.asFarAsItMayBeTold(submit(right, handed)))
                .orElseGet(Submission.LinkNotValid::new);
    }

    private Optional<Right> right(LinkSecret link, String subject) {
        return book.findByLink(link)
                .flatMap(invitation -> campaigns
                        .find(invitation.campaign())
                        .flatMap(campaign ->
                                invitation.about(subject).map(task -> new Right(link, invitation, task, campaign))));
    }

    private Submission submit(Right right, Handed handed) {
        var faults =
                handed.faults(right.campaign().questionnaire(), right.isAboutOneself(), right.isAskedForComments());
        if (!faults.isEmpty()) {
            return new Submission.Invalid(faults);
        }
        if (!book.bind(right.invitation(), right.subject(), right.link())) {
            return answeredWithAnotherLink(right);
        }
        var campaign = right.campaign().id();
        return switch (sheets.accept(campaign, right.subject(), offer(right, handed))) {
            case Acceptance.Accepted(int version) -> acknowledged(right, version);
            case Acceptance.AlreadyAccepted(int version) -> acknowledged(right, version);
            case Acceptance.CollectionClosed() -> new Submission.LinkNotValid();
            case Acceptance.CollectionFull(), Acceptance.Busy() -> new Submission.Busy();
        };
    }

    /**
     * Whoever holds a link that HR had made is not told whether other links brought something (A11). The page says
     * before and after that the answers that came first count.
     */
    private Submission answeredWithAnotherLink(Right right) {
        return book.isIssued(right.link()) ? new Submission.Acknowledged(1) : new Submission.AnsweredWithAnotherLink();
    }

    private Offer offer(Right right, Handed handed) {
        var sheetId = right.link().sheetId(right.subject());
        var comments = seal.seal(right.campaign().id(), right.subject(), sheetId, handed.asComments());
        return new Offer(sheetId, right.task().relationship(), handed.asAnswers(), comments);
    }

    private Submission acknowledged(Right right, int version) {
        if (!right.task().done()) {
            book.markDone(right.invitation(), right.subject());
        }
        return new Submission.Acknowledged(book.isIssued(right.link()) ? 1 : version);
    }

    /** What a link gives: to answer about one person in one campaign. */
    private record Right(LinkSecret link, Invitation invitation, Invitation.Task task, CampaignFacts campaign) {

        String subject() {
            return task.subject();
        }

        boolean isAboutOneself() {
            return task.relationship() == Relationship.SELF;
        }

        boolean isAskedForComments() {
            return !isAboutOneself() && campaign.reports().comments();
        }

        /** A link that has expired says the same as one that never was (S4), but what was acknowledged stays so (D1). */
        Submission asFarAsItMayBeTold(Submission submission) {
            return campaign.state() == CampaignState.COLLECTING || submission instanceof Submission.Acknowledged
                    ? submission
                    : new Submission.LinkNotValid();
        }
    }
}
