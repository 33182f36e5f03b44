package org.trust360.survey.rater;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.trust360.survey.people.Relationship;

/** Says in one sentence who will see what of the answers, from the group the rater belongs to and the threshold. */
final class WhoSeesWhat {

    private static final int FEWEST_WITH_COMMENTS = 5;

    private final MessageSource messages;

    WhoSeesWhat(MessageSource messages) {
        this.messages = messages;
    }

    /** Who will read comments, and from how many raters on (A10). */
    String aboutComments(String name, int threshold, Locale language) {
        var least = Math.max(FEWEST_WITH_COMMENTS, threshold);
        return messages.getMessage("rater.sees.comments", new Object[] {name, least}, language);
    }

    String sentence(Relationship relationship, String name, int threshold, Locale language) {
        return messages.getMessage("rater.sees." + relationship.word(), new Object[] {name, threshold}, language);
    }
}
