package org.trust360.survey.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.plan.CourseRules;
import org.trust360.survey.plan.PlanError;
import org.trust360.survey.plan.PlanRules;
import org.trust360.survey.plan.Terms;

/**
 * Moves the ends of a campaign's phases. A phase that is over stays over, except deciding where a campaign waits for its
 * limits to be kept; and phases keep their order.
 */
@Component
public class CampaignDeadlines {

    private final Campaigns campaigns;
    private final Clock clock;

    CampaignDeadlines(Campaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    public Transition move(String id, Phase phase, Instant deadline) {
        var fault = PlanRules.deadlineFault(Optional.of(deadline), clock.instant());
        if (fault.isPresent()) {
            return new Transition.DeadlineFaulty(fault.get());
        }
        var campaign = campaigns.find(id);
        if (campaign.isEmpty()) {
            return new Transition.NotFound();
        }
        var disorder = terms(campaign.get(), phase, deadline).flatMap(CampaignDeadlines::disorder);
        if (disorder.isPresent()) {
            return new Transition.DeadlineFaulty(disorder.get().fault());
        }
        var moved = campaigns.change(id, now -> moved(now, phase, deadline));
        return moved.isPresent()
                ? new Transition.Done()
                : new Transition.WrongState(campaign.get().state());
    }

    private Optional<Campaign> moved(Campaign campaign, Phase phase, Instant deadline) {
        return terms(campaign, phase, deadline)
                .filter(terms -> disorder(terms).isEmpty())
                .flatMap(terms -> with(campaign, phase, terms));
    }

    private Optional<Campaign> with(Campaign campaign, Phase phase, Terms terms) {
        return switch (campaign) {
            case Campaign.Draft draft -> Optional.of(draft.with(terms));
            case Campaign.Nominating nominating
            when isAhead(nominating, phase) -> Optional.of(moved(nominating, phase, terms));
            case Campaign.Collecting collecting
            when phase == Phase.COLLECTING && !collecting.isDue(clock.instant()) ->
                Optional.of(collecting.until(terms.deadline()));
            case Campaign.Nominating _,
                    Campaign.Collecting _,
                    Campaign.Closed _,
                    Campaign.Reported _,
                    Campaign.Cancelled _ -> Optional.empty();
        };
    }

    /** More time to decide lets a campaign go on that waits for its limits to be kept. */
    private static Campaign moved(Campaign.Nominating campaign, Phase phase, Terms terms) {
        var moved = campaign.with(terms);
        return phase == Phase.APPROVING && campaign.stage() == NominationStage.HELD
                ? moved.at(NominationStage.APPROVING)
                : moved;
    }

    private boolean isAhead(Campaign.Nominating campaign, Phase phase) {
        return switch (phase) {
            case PROPOSING ->
                !campaign.stage().isHandedOver()
                        && clock.instant().isBefore(campaign.nomination().proposeUntil());
            case APPROVING ->
                campaign.stage() == NominationStage.HELD
                        || clock.instant().isBefore(campaign.nomination().approveUntil());
            case COLLECTING -> true;
        };
    }

    /** The terms as they would be; nothing where the campaign has no such phase. */
    private static Optional<Terms> terms(Campaign campaign, Phase phase, Instant deadline) {
        var terms = campaign.terms();
        var course = terms.course();
        if (phase != Phase.COLLECTING && course.nomination().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (phase) {
                    case PROPOSING -> terms.with(course.proposingUntil(deadline));
                    case APPROVING -> terms.with(course.approvingUntil(deadline));
                    case COLLECTING -> terms.until(deadline);
                });
    }

    private static Optional<PlanError> disorder(Terms terms) {
        return terms.course().nomination().flatMap(nomination -> CourseRules.orderFault(nomination, terms.deadline()));
    }
}
