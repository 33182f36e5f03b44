package org.trust360.scoring.pulse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.trust360.events.PulseRequested;
import org.trust360.events.wire.Envelope;
import org.trust360.scoring.journey.Journey;
import org.trust360.scoring.publication.Report;

/** Takes what a leader wants to ask again, and says what came of it. Whoever asks has found the leader's own journey. */
@Component
class PulseDesk {

    private static final String SOURCE = "/scoring-service";

    /** A pulse that has no result by then after its end never opened. */
    private static final Duration GIVEN_UP = Duration.ofDays(2);

    private final Pulses pulses;
    private final PulseEvidence evidence;
    private final PulseProperties properties;
    private final Clock clock;

    @Autowired
    PulseDesk(Pulses pulses, PulseEvidence evidence, PulseProperties properties) {
        this(pulses, evidence, properties, Clock.systemUTC());
    }

    PulseDesk(Pulses pulses, PulseEvidence evidence, PulseProperties properties, Clock clock) {
        this.pulses = pulses;
        this.evidence = evidence;
        this.properties = properties;
        this.clock = clock;
    }

    /** A pulse and where it is. */
    record Told(Round round, PulseState state) {}

    /** All of them, the oldest first. */
    List<Told> of(Journey journey) {
        return pulses.read(journey).rounds().stream()
                .map(round -> new Told(round, state(journey, round)))
                .toList();
    }

    /** From when a pulse may be asked for; empty while one is open. */
    Optional<Instant> possibleFrom(Journey journey) {
        return possibleFrom(journey, pulses.read(journey));
    }

    Asking ask(Journey journey, List<String> themes) {
        var campaign = evidence.campaign(journey.campaign());
        if (campaign.isEmpty()) {
            return new Asking.NotPossible();
        }
        var known = journey.report().themes().stream().map(Report.Theme::id).toList();
        var chosen = themes.stream().distinct().toList();
        if (chosen.isEmpty() || chosen.size() > PulseItems.MOST_THEMES || !known.containsAll(chosen)) {
            return new Asking.ThemesInvalid();
        }
        var items = PulseItems.of(campaign.get().questionnaire(), chosen);
        return items.size() < PulseItems.LEAST ? new Asking.TooFewItems() : ask(journey, chosen, items);
    }

    private Asking ask(Journey journey, List<String> themes, List<String> items) {
        var rounds = pulses.read(journey);
        var from = possibleFrom(journey, rounds);
        if (from.isEmpty()) {
            return new Asking.StillOpen();
        }
        if (clock.instant().isBefore(from.get())) {
            return new Asking.TooSoon(from.get());
        }
        var until = clock.instant().plus(properties.lasting()).truncatedTo(ChronoUnit.SECONDS);
        var round = new Round(id(journey, rounds), themes, until);
        return pulses.add(journey, rounds.revision(), round, told(journey, round, items))
                ? new Asking.Asked(until)
                : new Asking.StillOpen();
    }

    private Optional<Instant> possibleFrom(Journey journey, Rounds rounds) {
        var last = rounds.last();
        if (last.filter(round -> state(journey, round).isOpen()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(last.map(Round::until)
                .orElseGet(
                        () -> journey.releasedOn().atStartOfDay(ZoneOffset.UTC).toInstant())
                .plus(properties.distance()));
    }

    private PulseState state(Journey journey, Round round) {
        var result = evidence.result(round.id(), journey.subject());
        if (result.isPresent()) {
            return new PulseState.Result(result.get());
        }
        var now = clock.instant();
        if (evidence.isClosed(round.id(), journey.subject())) {
            return new PulseState.Answered();
        }
        if (now.isBefore(round.until())) {
            return new PulseState.Asked(round.until());
        }
        return now.isBefore(round.until().plus(GIVEN_UP)) ? new PulseState.Answered() : new PulseState.Ended();
    }

    /** Follows from the report and the number of the pulse, so that a repeat of the same wish is the same pulse. */
    private static String id(Journey journey, Rounds rounds) {
        return Report.id(
                journey.campaign(),
                "pulse\n" + journey.subject() + "\n" + rounds.rounds().size());
    }

    private Envelope<PulseRequested> told(Journey journey, Round round, List<String> items) {
        var event = new PulseRequested(round.id(), journey.campaign(), journey.subject(), items, round.until());
        return new Envelope<>(round.id() + ".requested", clock.instant(), SOURCE, event);
    }
}
