package org.trust360.survey.answersheet;

import org.trust360.survey.people.Relationship;

/**
 * Answers somebody hands in. {@code sheetId} is derived from the rater's secret and says nothing to anybody without it;
 * the same rater's answers about the same subject always carry the same.
 */
public record Offer(String sheetId, Relationship relationship, Answers answers, SealedComments comments) {

    public Offer(String sheetId, Relationship relationship, Answers answers) {
        this(sheetId, relationship, answers, SealedComments.NONE);
    }

    Member asVersion(int version) {
        return new Member(sheetId, version, content());
    }

    /** The same for the same answers and comments. */
    String content() {
        return comments.mark().isEmpty() ? answers.content() : Fingerprint.of(answers.content() + comments.mark());
    }
}
