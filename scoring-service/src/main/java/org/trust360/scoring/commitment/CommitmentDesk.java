package org.trust360.scoring.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.trust360.scoring.commitment.Commitment.State;
import org.trust360.scoring.commitment.Commitment.Words;
import org.trust360.scoring.commitment.CommitmentDocument.Entry;
import org.trust360.scoring.datakey.DataKeys;
import org.trust360.scoring.journey.Journey;

/** Takes what a leader wants to try, and what became of it. Whoever asks has found the leader's own {@link Journey}. */
@Component
public class CommitmentDesk {

    private static final int TRIES = 5;

    private final Commitments commitments;
    private final DataKeys keys;
    private final Clock clock;

    @Autowired
    CommitmentDesk(Commitments commitments, DataKeys keys) {
        this(commitments, keys, Clock.systemUTC());
    }

    CommitmentDesk(Commitments commitments, DataKeys keys, Clock clock) {
        this.commitments = commitments;
        this.keys = keys;
        this.clock = clock;
    }

    /** All of them, the oldest first; none where the key was erased and nobody can read them any more. */
    public List<Commitment> of(Journey journey) {
        var entries = read(journey).entries();
        return entries.isEmpty()
                ? List.of()
                : keys.find(journey.campaign(), journey.subject())
                        .map(key -> new CommitmentSeal(key, journey))
                        .map(seal -> entries.stream()
                                .map(entry -> new Commitment(
                                        entry.id(), entry.state(), seal.open(entry.id(), entry.sealed())))
                                .toList())
                        .orElse(List.of());
    }

    /** @param id chosen before, so that adding twice is adding once */
    Change add(Journey journey, String id, Words words) {
        return worded(journey, words, before -> {
            if (before.entry(id).isPresent()) {
                return new Step.Nothing(new Change.Made());
            }
            if (before.open() >= CommitmentRules.MOST_OPEN) {
                return new Step.Nothing(new Change.EnoughOpen());
            }
            return before.entries().size() >= CommitmentRules.MOST
                    ? new Step.Nothing(new Change.Full())
                    : new Step.Write(new Entry(id, State.OPEN, seal(journey, id, words)));
        });
    }

    Change edit(Journey journey, String id, Words words) {
        return worded(
                journey,
                words,
                before -> before.entry(id)
                        .<Step>map(entry -> new Step.Write(new Entry(id, entry.state(), seal(journey, id, words))))
                        .orElse(new Step.Nothing(new Change.Unknown())));
    }

    Change mark(Journey journey, String id, State state) {
        return change(journey, before -> mark(before, before.entry(id), state));
    }

    private static Step mark(CommitmentDocument before, Optional<Entry> entry, State state) {
        if (entry.isEmpty()) {
            return new Step.Nothing(new Change.Unknown());
        }
        var known = entry.get();
        if (known.state() == state) {
            return new Step.Nothing(new Change.Made());
        }
        return state == State.OPEN && before.open() >= CommitmentRules.MOST_OPEN
                ? new Step.Nothing(new Change.EnoughOpen())
                : new Step.Write(new Entry(known.id(), state, known.sealed()));
    }

    private Change worded(Journey journey, Words words, Function<CommitmentDocument, Step> step) {
        var faults = CommitmentRules.faults(words, journey.report());
        return faults.isEmpty() ? change(journey, step) : new Change.Faulty(faults);
    }

    private Change change(Journey journey, Function<CommitmentDocument, Step> step) {
        for (int i = 0; i < TRIES; i++) {
            var before = read(journey);
            switch (step.apply(before)) {
                case Step.Nothing(var outcome) -> {
                    return outcome;
                }
                case Step.Write(var entry) -> {
                    if (commitments.write(journey, before.with(entry))) {
                        return new Change.Made();
                    }
                }
            }
        }
        throw new IllegalStateException("Others keep changing the same experiments");
    }

    private CommitmentDocument read(Journey journey) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return commitments.read(journey, Math.toIntExact(ChronoUnit.DAYS.between(journey.releasedOn(), today)));
    }

    private String seal(Journey journey, String id, Words words) {
        return new CommitmentSeal(keys.of(journey.campaign(), journey.subject()), journey).seal(id, words);
    }

    /** What is to be done with the experiments as they are at this moment. */
    private sealed interface Step {

        record Write(Entry entry) implements Step {}

        record Nothing(Change outcome) implements Step {}
    }
}
