package org.trust360.survey.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Brings campaigns into their next phase when its time has come. Whoever of several instances comes first does it; the
 * others find nothing to do.
 */
@Component
class Timetable {

    /** A campaign that could not be opened, because nobody would be rated, is tried again so seldom. */
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final Campaigns campaigns;
    private final CampaignOpening openings;
    private final Clock clock;
    private final Map<String, Instant> refused = new ConcurrentHashMap<>();

    Timetable(Campaigns campaigns, CampaignOpening openings, Clock clock) {
        this.campaigns = campaigns;
        this.openings = openings;
        this.clock = clock;
    }

    /** Whether it is time for {@link #advance}. */
    boolean isDue(Campaign campaign) {
        var now = clock.instant();
        return switch (campaign) {
            case Campaign.Nominating it -> isDue(it, now);
            case Campaign.Collecting it -> it.isDue(now);
            case Campaign.Draft _, Campaign.Closed _, Campaign.Reported _, Campaign.Cancelled _ -> false;
        };
    }

    void advance(Campaign campaign) {
        switch (campaign) {
            case Campaign.Nominating it when it.stage() == NominationStage.APPROVING -> open(it.id());
            case Campaign.Nominating it -> handOver(it.id());
            case Campaign.Collecting it -> close(it.id());
            case Campaign.Draft _, Campaign.Closed _, Campaign.Reported _, Campaign.Cancelled _ -> {}
        }
    }

    private boolean isDue(Campaign.Nominating campaign, Instant now) {
        return switch (campaign.stage()) {
            case PROPOSING -> !now.isBefore(campaign.nomination().proposeUntil());
            case APPROVING ->
                !now.isBefore(campaign.nomination().approveUntil())
                        && !now.isBefore(refused.getOrDefault(campaign.id(), now));
            case PREPARING, HANDING_OVER, HELD -> false;
        };
    }

    private void open(String id) {
        switch (openings.openDue(id)) {
            case Transition.Done _ -> refused.remove(id);
            case Transition.LimitsExceeded _ -> hold(id);
            case Transition.NotFound _,
                    Transition.WrongState _,
                    Transition.NobodyToRate _,
                    Transition.TooManySubjects _,
                    Transition.DeadlineFaulty _,
                    Transition.StillClosing _,
                    Transition.ReleasedByCoaches _ ->
                refused.put(id, clock.instant().plus(RETRY));
        }
    }

    /** Nobody is asked against the limits by the clock; HR sees what is missing and says how it goes on. */
    private void hold(String id) {
        moveOn(id, NominationStage.APPROVING, NominationStage.HELD);
    }

    private void handOver(String id) {
        moveOn(id, NominationStage.PROPOSING, NominationStage.HANDING_OVER);
    }

    private void moveOn(String id, NominationStage from, NominationStage to) {
        campaigns.change(
                id,
                now -> now instanceof Campaign.Nominating it && it.stage() == from && isDue(it, clock.instant())
                        ? Optional.of(it.at(to))
                        : Optional.empty());
    }

    private void close(String id) {
        campaigns.change(
                id,
                now -> now instanceof Campaign.Collecting it && it.isDue(clock.instant())
                        ? Optional.of(it.close(clock.instant()))
                        : Optional.empty());
    }
}
