package org.trust360.survey.rater;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.answersheet.AnswerRules;
import org.trust360.survey.answersheet.AnswerRules.Fault;
import org.trust360.survey.answersheet.Answers;
import org.trust360.survey.answersheet.Comments;
import org.trust360.survey.questionnaire.Questionnaire;

/**
 * What somebody hands in about one person.
 *
 * @param answers by item; null for "cannot judge", absent where skipped
 * @param comments by comment item; absent or blank where nothing was said
 */
record Handed(Map<String, @Nullable Integer> answers, Map<String, @Nullable String> comments) {

    /** Every reason to refuse it, all at once; empty where it is fine. */
    List<Fault> faults(Questionnaire questionnaire, boolean aboutOneself, boolean asksForComments) {
        var faults = new ArrayList<>(AnswerRules.of(questionnaire, aboutOneself).check(answers));
        comments.forEach((item, text) -> {
            if (!asksForComments || !questionnaire.asksInWords(item)) {
                faults.add(new Fault(item, null, "is not asked here"));
            } else if (Objects.requireNonNullElse(text, "").length() > Comments.LONGEST) {
                faults.add(new Fault(item, null, "is longer than " + Comments.LONGEST + " characters"));
            }
        });
        return faults;
    }

    Answers asAnswers() {
        return Answers.of(answers);
    }

    Comments asComments() {
        return Comments.of(comments);
    }

    @Override
    public String toString() {
        return "Handed";
    }
}
