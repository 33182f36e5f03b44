package org.trust360.survey.campaign;

import java.util.List;

/** One mail per rater and campaign for all the people they are asked to rate: what a campaign needs of that. */
public interface Invitations {

    /** Invites the rater once; a repeat changes nothing. Never called for campaigns that do not invite. */
    void invite(CampaignFacts campaign, String rater, List<Assignment> assignments);

    /** How many raters of the campaign are invited so far. */
    int count(String campaignId);
}
