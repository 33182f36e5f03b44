package org.trust360.survey.answerimport;

import org.trust360.survey.answersheet.Answers;
import org.trust360.survey.people.Relationship;

/** One line of the file, sound in itself: whom it is about and who said it by HR's ids, and what was said. */
record AnswerLine(int line, String subject, String rater, Relationship relationship, Answers answers) {

    /** Two lines with the same are about the same sheet. */
    String about() {
        return subject + "\n" + rater;
    }
}
