package org.trust360.survey.rater;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody finds who opens a personal link. */
sealed interface Opening {

    /**
     * The campaign in the words of the rater.
     *
     * @param scaleLabels lowest first: one for every point, or for the two ends
     * @param issued whether HR had the link made: then nothing is shown of what other links brought
     * @param secondsPerStatement what the time left is counted by, rounded up to the minute
     */
    record Opened(
            String campaign,
            String language,
            Instant closesAt,
            int threshold,
            int scaleMax,
            List<String> scaleLabels,
            boolean issued,
            int secondsPerStatement,
            List<Task> assignments)
            implements Opening {}

    /** Wrong, unknown, or the campaign takes no more answers: nobody is told which (S4). */
    record LinkNotValid() implements Opening {}

    /**
     * Somebody to be rated.
     *
     * @param done whether answers were handed in already
     * @param editable false where they were handed in by another link, which alone may change them
     * @param declined whether the rater said that they would rather not
     * @param sentence who will see what
     * @param comments what is asked in the rater's own words; nothing about oneself, or where the questionnaire asks for none
     */
    record Task(
            String subjectId,
            String name,
            String relationship,
            String draftId,
            boolean done,
            boolean editable,
            boolean declined,
            String sentence,
            @Nullable InOwnWords comments,
            List<Question> items) {}

    /**
     * What is asked in the rater's own words.
     *
     * @param sentence who will read it
     * @param longest in characters
     */
    record InOwnWords(String sentence, int longest, List<Question> items) {}

    record Question(String id, String text) {}
}
