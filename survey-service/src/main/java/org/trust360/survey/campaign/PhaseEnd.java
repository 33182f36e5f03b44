package org.trust360.survey.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When a phase of a campaign ends, and whether that can still be moved. */
public record PhaseEnd(Phase phase, Instant at, boolean movable) {

    /** The phases of a campaign that have an end, in their order. */
    static List<PhaseEnd> of(Campaign campaign) {
        var ends = new ArrayList<PhaseEnd>();
        campaign.terms().course().nomination().ifPresent(nomination -> {
            ends.add(new PhaseEnd(Phase.PROPOSING, nomination.proposeUntil(), isMovable(campaign, Phase.PROPOSING)));
            ends.add(new PhaseEnd(Phase.APPROVING, nomination.approveUntil(), isMovable(campaign, Phase.APPROVING)));
        });
        ends.add(new PhaseEnd(Phase.COLLECTING, campaign.terms().deadline(), isMovable(campaign, Phase.COLLECTING)));
        return List.copyOf(ends);
    }

    private static boolean isMovable(Campaign campaign, Phase phase) {
        return switch (campaign) {
            case Campaign.Draft _ -> true;
            case Campaign.Nominating it ->
                phase != Phase.PROPOSING || !it.stage().isHandedOver();
            case Campaign.Collecting _ -> phase == Phase.COLLECTING;
            case Campaign.Closed _, Campaign.Reported _, Campaign.Cancelled _ -> false;
        };
    }
}
