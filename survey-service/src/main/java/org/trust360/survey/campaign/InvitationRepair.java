package org.trust360.survey.campaign;

import org.trust360.survey.roster.Assignment;

/** Changes what single invitations ask for. */
public interface InvitationRepair {

    /**
     * One more person to rate for somebody who may be invited already; a repeat changes nothing.
     *
     * @return whether they had been invited before
     */
    boolean extend(CampaignFacts campaign, Assignment assignment);

    /** One person less to rate; links open nothing about them any more. */
    void withdraw(String campaignId, String rater, String subject);
}
