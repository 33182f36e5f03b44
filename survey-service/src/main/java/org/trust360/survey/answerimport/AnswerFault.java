package org.trust360.survey.answerimport;

import java.util.Locale;
import org.trust360.survey.csv.Fault;

/** What can be wrong with a file of answers; the texts are in {@code messages/answers}. */
enum AnswerFault implements Fault {
    ITEM_UNKNOWN,
    ITEM_REPEATED,
    ITEMS_MISSING,
    SUBJECT_NOT_RATED,
    RATER_MISSING,
    RATER_TOO_LONG,
    ANSWER_RELATIONSHIP_INVALID,
    ONESELF_NOT_SELF,
    SELF_NOT_ONESELF,
    VALUE_OFF_SCALE,
    ITEM_NOT_ASKED,
    NOTHING_ASKED,
    SHEET_REPEATED,
    RATER_HAS_LINK,
    COLLECTION_CLOSED,
    COLLECTION_FULL;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
