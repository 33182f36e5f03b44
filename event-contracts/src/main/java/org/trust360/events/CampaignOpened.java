package org.trust360.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A campaign collects answers from now on; all that is said here is frozen.
 *
 * @param threshold the least number of raters that an anonymous block must have to be shown, 3 or more
 * @param release null, as from releases that did not tell it, stands for HR
 * @param comments whether raters may write comments; null stands for yes
 * @param hrReads whether HR may read released reports; null stands for no
 * @param previous the campaign whose next cycle this one is, null for a first one
 * @param pulseOf the campaign that a leader asks some statements of again, null where this is no pulse
 * @param reference of the campaigns on the same questionnaire whose reports all had been released by now, the one that
 *     closed last: what is usual here follows from it and from those before it; null where there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CampaignOpened(
        String campaignId,
        Questionnaire questionnaire,
        int threshold,
        @Nullable ReleaseRule release,
        @Nullable Boolean comments,
        @Nullable Boolean hrReads,
        @Nullable String previous,
        @Nullable String pulseOf,
        @Nullable String reference)
        implements CampaignEvent {

    public static final EventType<CampaignOpened> TYPE = new EventType<>("campaign.opened", 1, CampaignOpened.class);

    /** Released by HR, with comments, read by no HR, and the first of its kind. */
    public CampaignOpened(String campaignId, Questionnaire questionnaire, int threshold) {
        this(campaignId, questionnaire, threshold, null, null, null, null, null, null);
    }

    @Override
    public String key() {
        return campaignId;
    }
}
