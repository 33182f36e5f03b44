package org.trust360.survey.rater;

import org.trust360.survey.answersheet.AnswerSheetDesk;
import org.trust360.survey.invitation.Drafts;
import org.trust360.survey.invitation.Invitation;
import org.trust360.survey.invitation.LinkSecret;

/** What the side of the answers holds for a link, under ids that only the link gives. */
record AnswerSide(AnswerSheetDesk sheets, Drafts drafts) {

    boolean isAccepted(Invitation invitation, LinkSecret link, String subject) {
        return sheets.isAccepted(invitation.campaign(), subject, link.sheetId(subject));
    }

    /** A place for every draft; somebody may have been added to the invitation since the link was mailed. */
    void makeRoom(Invitation invitation, LinkSecret link) {
        drafts.createMissing(
                invitation.tasks().stream()
                        .map(task -> link.draftId(task.subject()))
                        .toList(),
                invitation.campaign());
    }
}
