package org.trust360.survey.campaign;

import java.time.Duration;
import java.time.Instant;
import org.trust360.survey.plan.Course;
import org.trust360.survey.plan.ReleaseRule;

/** Works out what happens next with a campaign, and when. */
final class NextSteps {

    /** How long collecting may take to begin before HR is asked to look. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private NextSteps() {}

    static NextStep of(Campaign campaign, Reports.Count count, Instant now) {
        return switch (campaign) {
            case Campaign.Draft it -> it.terms().course().nomination().isPresent() ? NextStep.NOMINATE : NextStep.OPEN;
            case Campaign.Nominating it -> of(it, now);
            case Campaign.Collecting it -> it.launched() ? NextStep.CLOSES_AT_DEADLINE : NextStep.LAUNCHING;
            case Campaign.Closed it when !it.settled() -> NextStep.CLOSING;
            case Campaign.Closed it when isReleasedByCoaches(it) -> NextStep.COACHES_RELEASE;
            case Campaign.Closed it ->
                count.ready() < it.roster().subjects().size() ? NextStep.REPORTS_BEING_MADE : NextStep.RELEASE;
            case Campaign.Reported it when !it.whole() -> NextStep.COACHES_GO_ON;
            case Campaign.Released it ->
                count.released() < it.roster().subjects().size() ? NextStep.RELEASED_AS_READY : NextStep.RELEASED;
            case Campaign.Following _ -> NextStep.FOLLOWING;
            case Campaign.Cancelled it -> it.settled() ? NextStep.NONE : NextStep.CANCELLING;
        };
    }

    private static boolean isReleasedByCoaches(Campaign campaign) {
        return campaign.terms().course().reports().release() == ReleaseRule.COACH;
    }

    private static NextStep of(Campaign.Nominating campaign, Instant now) {
        return switch (campaign.stage()) {
            case PREPARING -> NextStep.PREPARING;
            case PROPOSING -> NextStep.PROPOSING_UNTIL;
            case HANDING_OVER -> NextStep.HANDING_OVER;
            case APPROVING ->
                now.isBefore(campaign.nomination().approveUntil().plus(GRACE))
                        ? NextStep.APPROVING_UNTIL
                        : NextStep.NOBODY_NOMINATED;
            case HELD -> NextStep.LIMITS_NOT_KEPT;
        };
    }

    static Instant at(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Nominating it
            when it.stage().isHandedOver() -> it.nomination().approveUntil();
            case Campaign.Nominating it -> it.nomination().proposeUntil();
            case Campaign.Draft it ->
                it.terms()
                        .course()
                        .nomination()
                        .map(Course.Nomination::proposeUntil)
                        .orElse(it.terms().deadline());
            case Campaign.Opened it -> it.terms().deadline();
            case Campaign.Cancelled it -> it.terms().deadline();
        };
    }
}
