package org.trust360.survey.answersheet;

import java.time.LocalDate;
import org.trust360.survey.people.Relationship;

/**
 * One version of what one rater said about one subject; never changed once written. It counts if, and only if, it is a
 * member of its collection. No time finer than the day (A12).
 */
record AnswerSheet(
        CollectionId collection,
        Member member,
        Relationship relationship,
        LocalDate day,
        Answers answers,
        SealedComments comments) {}
