package org.trust360.survey.campaign;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.plan.CampaignPlan;
import org.trust360.survey.plan.PlanRules;
import org.trust360.survey.plan.Planning;
import org.trust360.survey.plan.ReleaseRule;
import org.trust360.survey.store.RandomId;

/** Where HR plans, opens, closes and releases campaigns. */
@Component
public class CampaignDesk {

    private final Campaigns campaigns;
    private final PlanRules rules;
    private final CampaignOpening openings;
    private final Clock clock;

    CampaignDesk(Campaigns campaigns, PlanRules rules, CampaignOpening openings, Clock clock) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.openings = openings;
        this.clock = clock;
    }

    public Planning plan(CampaignPlan plan) {
        return switch (rules.check(plan, clock.instant())) {
            case PlanRules.Checked.Bad(var errors) -> new Planning.Faulty(errors);
            case PlanRules.Checked.Good(var terms) -> {
                var draft = new Campaign.Draft(RandomId.create(), terms);
                campaigns.add(draft);
                yield new Planning.Planned(draft.id());
            }
        };
    }

    public Transition open(String id) {
        return openings.open(id);
    }

    /** Opens what was proposed although limits of the plan are not kept. */
    public Transition openDespiteLimits(String id) {
        return openings.openDespiteLimits(id);
    }

    /** Asks those who are to be rated for proposals; everything that follows happens by itself. */
    public Transition nominate(String id) {
        return openings.nominate(id);
    }

    /** Closes early; at the deadline it happens by itself. */
    public Transition close(String id) {
        var closed = campaigns.change(
                id,
                campaign -> campaign instanceof Campaign.Collecting collecting
                        ? Optional.of(collecting.close(clock.instant()))
                        : Optional.empty());
        return closed.isPresent() ? new Transition.Done() : notIn(id);
    }

    public Transition release(String id) {
        var released = campaigns.change(
                id,
                campaign -> campaign instanceof Campaign.Closed closed && closed.settled() && isReleasedByHr(closed)
                        ? Optional.of(closed.release(clock.instant()))
                        : Optional.empty());
        return released.isPresent() ? new Transition.Done() : notReleased(id);
    }

    /** Gives up a campaign that nobody has read anything of; who was asked is told. */
    public Transition cancel(String id) {
        var cancelled = campaigns.change(id, CampaignDesk::cancelled);
        return cancelled.isPresent() ? new Transition.Done() : notIn(id);
    }

    private static Optional<Campaign> cancelled(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Draft it -> Optional.of(it.cancel());
            case Campaign.Nominating it -> Optional.of(it.cancel());
            case Campaign.Collecting it -> Optional.of(it.cancel());
            case Campaign.Closed it -> Optional.of(it.cancel());
            case Campaign.Reported _, Campaign.Cancelled _ -> Optional.empty();
        };
    }

    private static boolean isReleasedByHr(Campaign campaign) {
        return campaign.terms().course().reports().release() != ReleaseRule.COACH;
    }

    private Transition notReleased(String id) {
        var closed = campaigns.find(id).filter(Campaign.Closed.class::isInstance);
        if (closed.isEmpty()) {
            return notIn(id);
        }
        return closed.filter(CampaignDesk::isReleasedByHr).isPresent()
                ? new Transition.StillClosing()
                : new Transition.ReleasedByCoaches();
    }

    private Transition notIn(String id) {
        return campaigns
                .find(id)
                .<Transition>map(campaign -> new Transition.WrongState(campaign.state()))
                .orElseGet(Transition.NotFound::new);
    }
}
