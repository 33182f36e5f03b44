package org.trust360.survey.nomination;

import java.time.Instant;
import java.util.Optional;
import org.trust360.survey.campaign.CampaignCourses.CourseFacts;
import org.trust360.survey.people.Relationship;

/** What stands against a change of a nomination; empty where nothing does. */
final class NominationRules {

    static final int LONGEST_REASON = 300;

    private NominationRules() {}

    static Optional<Decided> againstAdding(
            CourseFacts campaign, Nomination nomination, String rater, Relationship relationship) {
        if (rater.equals(nomination.subject())) {
            return Optional.of(Decided.ONESELF);
        }
        if (!campaign.groups().contains(relationship) || relationship == Relationship.SELF) {
            return Optional.of(Decided.GROUP_NOT_ASKED);
        }
        if (nomination.about(rater).isPresent()) {
            return Optional.of(Decided.ALREADY_THERE);
        }
        return nomination.proposals().size() >= Nomination.MOST ? Optional.of(Decided.TOO_MANY) : Optional.empty();
    }

    /** As whom the subject proposes at that time: while proposing lasts, or instead of somebody declined. */
    static Optional<Proposal.Origin> origin(CourseFacts campaign, Nomination nomination, Instant now) {
        if (campaign.isProposing(now)) {
            return Optional.of(Proposal.Origin.SUBJECT);
        }
        return campaign.isApproving(now) && nomination.replaceable() > 0
                ? Optional.of(Proposal.Origin.INSTEAD)
                : Optional.empty();
    }

    static Optional<Decided> againstReason(String reason) {
        if (reason.isBlank()) {
            return Optional.of(Decided.REASON_MISSING);
        }
        return reason.length() > LONGEST_REASON ? Optional.of(Decided.REASON_TOO_LONG) : Optional.empty();
    }
}
