package org.trust360.survey.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
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

    /** Closes early; at the deadline it happens by itself. */
    public Transition close(String id) {
        var closed = campaigns.change(
                id,
                campaign -> campaign instanceof Campaign.Collecting collecting
                        ? Optional.of(collecting.close(clock.instant()))
                        : Optional.empty());
        return closed.isPresent() ? new Transition.Done() : notIn(id);
    }

    /** Closes what is due. Whoever of several instances comes first does it; the others find nothing to do. */
    void closeDue(String id) {
        campaigns.change(
                id,
                campaign -> campaign instanceof Campaign.Collecting collecting && collecting.isDue(clock.instant())
                        ? Optional.of(collecting.close(clock.instant()))
                        : Optional.empty());
    }

    public Transition release(String id) {
        var released = campaigns.change(
                id,
                campaign -> campaign instanceof Campaign.Closed closed && closed.settled()
                        ? Optional.of(closed.release(clock.instant()))
                        : Optional.empty());
        return released.isPresent() ? new Transition.Done() : notReleased(id);
    }

    public Transition moveDeadline(String id, Instant deadline) {
        var fault = PlanRules.deadlineFault(Optional.of(deadline), clock.instant());
        if (fault.isPresent()) {
            return new Transition.DeadlineFaulty(fault.get());
        }
        var moved = campaigns.change(id, campaign -> until(campaign, deadline));
        return moved.isPresent() ? new Transition.Done() : notIn(id);
    }

    /** Gives up a draft. */
    public Transition cancel(String id) {
        var cancelled = campaigns.change(
                id,
                campaign -> campaign instanceof Campaign.Draft draft ? Optional.of(draft.cancel()) : Optional.empty());
        return cancelled.isPresent() ? new Transition.Done() : notIn(id);
    }

    private Optional<Campaign> until(Campaign campaign, Instant deadline) {
        return switch (campaign) {
            case Campaign.Draft draft -> Optional.of(draft.until(deadline));
            case Campaign.Collecting collecting
            when !collecting.isDue(clock.instant()) -> Optional.of(collecting.until(deadline));
            case Campaign.Collecting _, Campaign.Closed _, Campaign.Released _, Campaign.Cancelled _ ->
                Optional.empty();
        };
    }

    private Transition notReleased(String id) {
        return campaigns.find(id).filter(Campaign.Closed.class::isInstance).isPresent()
                ? new Transition.StillClosing()
                : notIn(id);
    }

    private Transition notIn(String id) {
        return campaigns
                .find(id)
                .<Transition>map(campaign -> new Transition.WrongState(campaign.state()))
                .orElseGet(Transition.NotFound::new);
    }
}
