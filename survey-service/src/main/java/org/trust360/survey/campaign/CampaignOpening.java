package org.trust360.survey.campaign;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.store.RandomId;

/**
 * Opens campaigns. The assignments are frozen first, under an id nobody else uses; then one write makes the campaign
 * collect with exactly these assignments and tells so. Who loses that race, or dies before it, has changed nothing.
 */
@Component
class CampaignOpening {

    private final Campaigns campaigns;
    private final FrozenRosters rosters;
    private final Enrolment enrolment;
    private final Readiness readiness;

    CampaignOpening(Campaigns campaigns, FrozenRosters rosters, Enrolment enrolment, Readiness readiness) {
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.enrolment = enrolment;
        this.readiness = readiness;
    }

    Transition open(String id) {
        var campaign = campaigns.find(id);
        if (campaign.isEmpty()) {
            return new Transition.NotFound();
        }
        if (!(campaign.get() instanceof Campaign.Draft draft)) {
            return new Transition.WrongState(campaign.get().state());
        }
        var refusal = readiness.refusal(draft.terms());
        return refusal.isPresent() ? refusal.get() : open(draft, freeze(draft));
    }

    private Transition open(Campaign.Draft draft, Roster roster) {
        if (roster.subjects().isEmpty() || roster.subjects().size() > PlanRules.MOST_SUBJECTS) {
            rosters.discard(roster.id());
            return roster.subjects().isEmpty() ? new Transition.NobodyToRate() : new Transition.TooManySubjects();
        }
        var opened = campaigns.change(
                draft.id(), now -> now.equals(draft) ? Optional.of(draft.open(roster)) : Optional.empty());
        if (opened.isEmpty()) {
            rosters.discard(roster.id());
            return open(draft.id());
        }
        rosters.keepOnly(draft.id(), roster.id());
        return new Transition.Done();
    }

    private Roster freeze(Campaign.Draft draft) {
        var roster = RandomId.create();
        var count = readiness.count(draft.terms());
        enrolment.forEachSubject(draft.terms(), assignments -> {
            rosters.freeze(draft.id(), roster, assignments);
            count.add(assignments);
        });
        return count.roster(roster);
    }
}
