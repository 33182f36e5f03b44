package org.trust360.survey.campaign;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.trust360.survey.outlook.OutlookCount;
import org.trust360.survey.plan.PlanRules;
import org.trust360.survey.roster.FrozenRosters;
import org.trust360.survey.roster.Roster;
import org.trust360.survey.store.RandomId;

/**
 * Opens campaigns. The assignments are frozen first, under an id nobody else uses; then one write makes the campaign
 * collect with exactly these assignments and tells so. Who loses that race, or dies before it, has changed nothing.
 */
@Component
class CampaignOpening {

    private final Campaigns campaigns;
    private final FrozenRosters rosters;
    private final Enrolling enrolling;
    private final Readiness readiness;

    CampaignOpening(Campaigns campaigns, FrozenRosters rosters, Enrolling enrolling, Readiness readiness) {
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.enrolling = enrolling;
        this.readiness = readiness;
    }

    /** Because HR wants so. */
    Transition open(String id) {
        return open(id, new Wish(CampaignOpening::isReady, false));
    }

    /** Because HR wants so, although a limit is not kept: for what was proposed, since a draft can be planned anew. */
    Transition openDespiteLimits(String id) {
        return open(id, new Wish(CampaignOpening::isReady, true));
    }

    private static boolean isReady(Campaign campaign) {
        return !(campaign instanceof Campaign.Nominating it) || !it.stage().hasWork();
    }

    /** Because the time for approving is over. */
    Transition openDue(String id) {
        return open(
                id,
                new Wish(
                        campaign -> campaign instanceof Campaign.Nominating it
                                && it.stage() == NominationStage.APPROVING
                                && !readiness.now().isBefore(it.nomination().approveUntil()),
                        false));
    }

    /** Asks everybody who is to be rated for proposals. */
    Transition nominate(String id) {
        var campaign = campaigns.find(id);
        if (campaign.isEmpty()) {
            return new Transition.NotFound();
        }
        if (!(campaign.get() instanceof Campaign.Draft draft)
                || draft.terms().course().nomination().isEmpty()) {
            return new Transition.WrongState(campaign.get().state());
        }
        var refusal = readiness.refusalToNominate(draft.terms());
        return refusal.isPresent() ? refusal.get() : nominate(draft);
    }

    private Transition nominate(Campaign.Draft draft) {
        var subjects = enrolling.nominators(draft.terms());
        if (subjects.isEmpty() || subjects.size() > PlanRules.MOST_SUBJECTS) {
            return refusal(subjects.isEmpty());
        }
        var nominating = campaigns.change(
                draft.id(), now -> now.equals(draft) ? Optional.of(draft.nominate(subjects)) : Optional.empty());
        return nominating.isPresent() ? new Transition.Done() : nominate(draft.id());
    }

    private Transition open(String id, Wish wish) {
        var campaign = campaigns.find(id);
        if (campaign.isEmpty()) {
            return new Transition.NotFound();
        }
        if (!(campaign.get() instanceof Campaign.Startable startable)
                || !wish.may().test(startable)) {
            return new Transition.WrongState(campaign.get().state());
        }
        var refusal = readiness.refusal(startable.terms());
        return refusal.isPresent() ? refusal.get() : open(startable, freeze(startable), wish);
    }

    private Transition open(Campaign.Startable campaign, Frozen frozen, Wish wish) {
        var roster = frozen.roster();
        if (frozen.violations() > 0 && !wish.toleratesIn(campaign)) {
            rosters.discard(roster.id());
            return new Transition.LimitsExceeded(frozen.violations());
        }
        if (roster.subjects().isEmpty() || roster.subjects().size() > PlanRules.MOST_SUBJECTS) {
            rosters.discard(roster.id());
            return refusal(roster.subjects().isEmpty());
        }
        var opened = campaigns.change(
                campaign.id(),
                now -> now.equals(campaign) ? Optional.of(campaign.open(roster, readiness.now())) : Optional.empty());
        if (opened.isEmpty()) {
            rosters.discard(roster.id());
            return open(campaign.id(), wish);
        }
        rosters.keepOnly(campaign.id(), roster.id());
        return new Transition.Done();
    }

    private static Transition refusal(boolean nobody) {
        return nobody ? new Transition.NobodyToRate() : new Transition.TooManySubjects();
    }

    private Frozen freeze(Campaign.Startable campaign) {
        var roster = RandomId.create();
        var count = new OutlookCount(campaign.terms());
        enrolling.forEachSubject(campaign, enrolled -> {
            if (enrolled.takesPart()) {
                rosters.freeze(campaign.id(), roster, enrolled.assignments());
            }
            count.add(enrolled);
        });
        return new Frozen(count.roster(roster), count.violations());
    }

    /** Which campaigns are to be opened, and whether against their limits. */
    private record Wish(Predicate<Campaign> may, boolean despiteLimits) {

        boolean toleratesIn(Campaign campaign) {
            return despiteLimits && campaign instanceof Campaign.Nominating;
        }
    }

    /** What was frozen, and how much of it is against the limits. */
    private record Frozen(Roster roster, int violations) {}
}
