package org.trust360.survey.campaign;

/** Where the answers about one subject in one campaign come together: what a campaign needs of them. */
public interface AnswerCollections {

    /** Opens the collection where there is none yet; one that exists, open or closed, stays as it is. */
    void open(CampaignFacts campaign, String subject);

    /** Closes the collection, making one first where there is none; a closed one stays as it is. */
    void close(CampaignFacts campaign, String subject);

    /** How far a campaign's collections are. Computed from what is stored, never counted up. */
    Progress progress(String campaignId);

    /** Collections that exist, those of them that are closed, and distinct answer sheets accepted in all of them. */
    record Progress(int collections, int closed, int sheets) {}
}
