package org.trust360.survey.campaign;

import java.time.Instant;
import org.trust360.survey.plan.ReleaseRule;
import org.trust360.survey.plan.ReportTerms;
import org.trust360.survey.questionnaire.Questionnaire;

/**
 * What other features need to know of a campaign that has been opened. {@code roster} is the id under which its
 * assignments were frozen; {@code invites} is false where answers come by import and nobody is written to; {@code pulse}
 * is true where a leader asks some statements once more.
 */
public record CampaignFacts(
        String id,
        String name,
        CampaignState state,
        Questionnaire questionnaire,
        int threshold,
        Instant deadline,
        boolean invites,
        String roster,
        ReportTerms reports,
        boolean pulse) {

    /** Whether those who are rated may read their reports, some of them at least. */
    public boolean isReleased() {
        return switch (state) {
            case RELEASED, FOLLOWING -> true;
            case CLOSED -> reports.release() == ReleaseRule.COACH;
            case DRAFT, NOMINATING, COLLECTING, CANCELLED -> false;
        };
    }

    /** Answers are taken only while this holds (the collection decides in the end). */
    public boolean isCollecting(Instant now) {
        return state == CampaignState.COLLECTING && now.isBefore(deadline);
    }
}
