package org.trust360.survey.campaign;

import java.util.List;
import java.util.function.Consumer;
import org.trust360.survey.roster.Assignment;

/** One mail per rater and campaign for all the people they are asked to rate: what a campaign needs of that. */
public interface Invitations {

    /** Invites the rater once; a repeat changes nothing. Never called for campaigns that do not invite. */
    void invite(CampaignFacts campaign, String rater, List<Assignment> assignments);

    /** Everybody who is invited so far, by id. */
    void forEachRater(String campaignId, Consumer<String> rater);

    /** What is asked of every rater, and how much of it they answered. For sums only: nobody may be shown it (A11). */
    void forEachShare(String campaignId, Consumer<Share> share);

    /** One rater's part. */
    record Share(String rater, int asked, int answered) {}

    /** How many raters of the campaign are invited so far. */
    int count(String campaignId);
}
