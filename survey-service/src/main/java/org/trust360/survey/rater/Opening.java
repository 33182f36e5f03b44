package org.trust360.survey.rater;

import java.time.Instant;
import java.util.List;

/** What somebody finds who opens a personal link. */
sealed interface Opening {

    /**
     * The campaign in the words of the rater.
     *
     * @param scaleLabels lowest first: one for every point, or for the two ends
     */
    record Opened(
            String campaign,
            String language,
            Instant closesAt,
            int threshold,
            int scaleMax,
            List<String> scaleLabels,
            List<Task> assignments)
            implements Opening {}

    /** Too late, said kindly. */
    record CampaignClosed(String campaign, String language) implements Opening {}

    /** Wrong, unknown or expired: nobody is told which (S4). */
    record LinkNotValid() implements Opening {}

    /**
     * Somebody to be rated.
     *
     * @param done whether answers were handed in already
     * @param editable false where they were handed in by another link, which alone may change them
     * @param sentence who will see what
     */
    record Task(
            String subjectId,
            String name,
            String relationship,
            String draftId,
            boolean done,
            boolean editable,
            String sentence,
            List<Question> items) {}

    record Question(String id, String text) {}
}
