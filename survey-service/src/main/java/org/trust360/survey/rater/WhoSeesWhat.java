package org.trust360.survey.rater;

import java.util.Locale;
import java.util.StringJoiner;
import org.springframework.context.MessageSource;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.ReleaseRule;

/** Says who will see what of the answers, from the group the rater belongs to and what was agreed about the reports. */
final class WhoSeesWhat {

    private static final int FEWEST_WITH_COMMENTS = 5;

    private final MessageSource messages;

    WhoSeesWhat(MessageSource messages) {
        this.messages = messages;
    }

    /** Who will read comments, and from how many raters on (A10). */
    String aboutComments(String name, int threshold, Locale language) {
        var least = Math.max(FEWEST_WITH_COMMENTS, threshold);
        return messages.getMessage("rater.sees.comments", new Object[] {name, least, threshold}, language);
    }

    /** What becomes of the answers, and who else reads the report. */
    String sentence(Relationship relationship, String name, CampaignFacts campaign, Locale language) {
        var values = new Object[] {name, campaign.threshold()};
        var own = relationship == Relationship.SELF ? ".self" : "";
        var sentences = new StringJoiner(" ");
        sentences.add(messages.getMessage("rater.sees." + relationship.word(), values, language));
        if (campaign.reports().release() == ReleaseRule.COACH) {
            sentences.add(messages.getMessage("rater.sees.coach" + own, values, language));
        }
        if (campaign.reports().hrReads()) {
            sentences.add(messages.getMessage("rater.sees.hr" + own, values, language));
        }
        return sentences.toString();
    }
}
