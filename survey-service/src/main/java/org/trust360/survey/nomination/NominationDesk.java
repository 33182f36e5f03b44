package org.trust360.survey.nomination;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.trust360.survey.campaign.CampaignCourses;
import org.trust360.survey.campaign.CampaignCourses.CourseFacts;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;

/** Where those who are rated propose raters, and those who approve decide. Whose turn it is is checked before. */
public final class NominationDesk {

    private final NominationBook book;
    private final CampaignCourses campaigns;
    private final People people;
    private final Clock clock;

    NominationDesk(NominationBook book, CampaignCourses campaigns, People people, Clock clock) {
        this.book = book;
        this.campaigns = campaigns;
        this.people = people;
        this.clock = clock;
    }

    /** The subject proposes somebody. */
    public Decided propose(Place place, String rater, Relationship relationship) {
        return change(place, (campaign, nomination) -> {
            var origin = NominationRules.origin(campaign, nomination, clock.instant());
            if (origin.isEmpty()) {
                return Change.refused(
                        campaign.isApproving(clock.instant()) ? Decided.NOBODY_TO_REPLACE : Decided.PHASE_OVER);
            }
            return add(campaign, nomination, Proposal.by(origin.get(), rater, relationship));
        });
    }

    /** The subject thinks better of it. */
    public Decided withdraw(Place place, String rater) {
        return change(place, (campaign, nomination) -> {
            if (!campaign.isApproving(clock.instant())) {
                return Change.refused(Decided.PHASE_OVER);
            }
            return nomination
                    .about(rater)
                    .map(proposal -> proposal.origin().isOfSubject() && proposal.isOpen()
                            ? Change.to(nomination.without(rater))
                            : Change.refused(Decided.FIXED))
                    .orElse(Change.refused(Decided.NOT_FOUND));
        });
    }

    /** Somebody who decides adds a rater. */
    public Decided add(Place place, String rater, Relationship relationship) {
        return change(
                place,
                (campaign, nomination) -> campaign.isApproving(clock.instant())
                        ? add(campaign, nomination, Proposal.by(Proposal.Origin.APPROVER, rater, relationship))
                        : Change.refused(Decided.PHASE_OVER));
    }

    public Decided approve(Place place, String rater) {
        return decide(place, rater, Proposal::approved);
    }

    /** The reason is for the subject to read. */
    public Decided decline(Place place, String rater, String reason) {
        var against = NominationRules.againstReason(reason);
        return against.isPresent()
                ? against.get()
                : decide(place, rater, proposal -> proposal.declined(reason.strip()));
    }

    /** Puts somebody into another group, and agrees to them with that. */
    public Decided regroup(Place place, String rater, Relationship relationship) {
        return decide(place, rater, proposal -> proposal.as(relationship).approved());
    }

    /** Agrees to everything that nobody has decided about. */
    public Decided approveAll(Place place) {
        return change(
                place,
                (campaign, nomination) -> campaign.isApproving(clock.instant())
                        ? approvedAll(new Limits(campaign, book).approvingAll(nomination))
                        : Change.refused(Decided.PHASE_OVER));
    }

    private static Change approvedAll(Nomination nomination) {
        return new Change(nomination.open() > 0 ? Decided.PARTLY : Decided.DONE, Optional.of(nomination));
    }

    private Decided decide(Place place, String rater, Function<Proposal, Proposal> decision) {
        return change(place, (campaign, nomination) -> {
            if (!campaign.isApproving(clock.instant())) {
                return Change.refused(Decided.PHASE_OVER);
            }
            return nomination
                    .about(rater)
                    .map(proposal -> decided(campaign, nomination, proposal, decision.apply(proposal)))
                    .orElse(Change.refused(Decided.NOT_FOUND));
        });
    }

    private Change decided(CourseFacts campaign, Nomination nomination, Proposal before, Proposal after) {
        if (before.relationship() == Relationship.SELF || after.relationship() == Relationship.SELF) {
            return Change.refused(Decided.FIXED);
        }
        if (!campaign.groups().contains(after.relationship())) {
            return Change.refused(Decided.GROUP_NOT_ASKED);
        }
        return new Limits(campaign, book)
                .againstDeciding(nomination, before, after)
                .map(Change::refused)
                .orElseGet(() -> Change.to(nomination.with(after)));
    }

    private Change add(CourseFacts campaign, Nomination nomination, Proposal proposal) {
        if (people.find(proposal.rater()).map(Person::id).isEmpty()) {
            return Change.refused(Decided.NOT_FOUND);
        }
        return NominationRules.againstAdding(campaign, nomination, proposal.rater(), proposal.relationship())
                .or(() -> new Limits(campaign, book).againstProposing(nomination, proposal))
                .map(Change::refused)
                .orElseGet(() -> Change.to(nomination.with(proposal)));
    }

    private Decided change(Place place, Rule rule) {
        var campaign = campaigns.find(place.campaign());
        if (campaign.isEmpty()) {
            return Decided.NOT_FOUND;
        }
        var outcome = new Decided[] {Decided.NOT_FOUND};
        book.change(place.campaign(), place.subject(), nomination -> {
            var change = rule.apply(campaign.get(), nomination);
            outcome[0] = change.outcome();
            return change.to();
        });
        return outcome[0];
    }

    /** Which nomination. */
    public record Place(String campaign, String subject) {}

    private interface Rule {

        Change apply(CourseFacts campaign, Nomination nomination);
    }

    /** What a nomination is to become, or why it stays. */
    private record Change(Decided outcome, Optional<Nomination> to) {

        static Change to(Nomination nomination) {
            return new Change(Decided.DONE, Optional.of(nomination));
        }

        static Change refused(Decided why) {
            return new Change(why, Optional.empty());
        }
    }
}
