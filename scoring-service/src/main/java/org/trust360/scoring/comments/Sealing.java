package org.trust360.scoring.comments;

import org.trust360.events.AnswerSheetSubmitted;

/** What survey-service seals a comment for. */
final class Sealing {

    private Sealing() {}

    static String purpose(String campaign, String subject, String sheet, String item) {
        return AnswerSheetSubmitted.commentPurpose(campaign, subject, sheet, item);
    }
}
