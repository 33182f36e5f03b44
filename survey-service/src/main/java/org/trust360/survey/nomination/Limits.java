package org.trust360.survey.nomination;

import java.util.List;
import java.util.Optional;
import org.trust360.survey.campaign.CampaignCourses.CourseFacts;
import org.trust360.survey.people.Relationship;

/** What the limits of a plan say to a change of one nomination; what others change meanwhile is seen before opening. */
record Limits(CourseFacts campaign, NominationBook book) {

    /** Whoever proposes sees those in the way as well that nobody has decided about, so that they choose somebody else. */
    Optional<Decided> againstProposing(Nomination nomination, Proposal proposal) {
        var loads = loads(nomination, proposal.rater());
        int asked = proposal.isOpen() ? loads.proposed(proposal.rater()) : loads.agreed(proposal.rater());
        return againstGroup(nomination, proposal).or(() -> againstLoad(asked));
    }

    Optional<Decided> againstDeciding(Nomination nomination, Proposal before, Proposal after) {
        if (after.isDeclined()) {
            return Optional.empty();
        }
        var group = before.isDeclined() || before.relationship() != after.relationship()
                ? againstGroup(nomination.without(before.rater()), after)
                : Optional.<Decided>empty();
        return group.or(() -> before.counts(false)
                ? Optional.empty()
                : againstLoad(loads(nomination, after.rater()).agreed(after.rater())));
    }

    /** Agrees to everything open that no rater is asked too often for. */
    Nomination approvingAll(Nomination nomination) {
        var open = nomination.proposals().stream()
                .filter(Proposal::isOpen)
                .map(Proposal::rater)
                .toList();
        var loads = Loads.of(book, place(nomination), open);
        return nomination.approving(
                one -> againstLoad(loads.agreed(one.rater())).isEmpty());
    }

    private Optional<Decided> againstGroup(Nomination nomination, Proposal proposal) {
        Relationship group = proposal.relationship();
        return campaign.limits().of(group).isAbove(nomination.size(group, true) + 1)
                ? Optional.of(Decided.GROUP_FULL)
                : Optional.empty();
    }

    private Optional<Decided> againstLoad(int asked) {
        return asked < campaign.limits().perRater() ? Optional.empty() : Optional.of(Decided.RATER_FULL);
    }

    private Loads loads(Nomination nomination, String rater) {
        return Loads.of(book, place(nomination), List.of(rater));
    }

    private static NominationDesk.Place place(Nomination nomination) {
        return new NominationDesk.Place(nomination.campaign(), nomination.subject());
    }
}
