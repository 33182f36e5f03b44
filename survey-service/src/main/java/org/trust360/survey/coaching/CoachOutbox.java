package org.trust360.survey.coaching;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.trust360.events.CoachAssigned;
import org.trust360.events.wire.Envelope;

/** Puts an assignment into an event. */
final class CoachOutbox {

    private static final String SOURCE = "/survey-service";

    private final Clock clock;

    CoachOutbox(Clock clock) {
        this.clock = clock;
    }

    Envelope<?> told(Change change) {
        return Envelope.of(
                clock.instant(),
                SOURCE,
                new CoachAssigned(change.campaign(), change.subject(), change.coach(), change.version()));
    }

    /**
     * The n-th assignment for somebody who is rated.
     *
     * @param coach null for nobody
     */
    record Change(String campaign, String subject, @Nullable String coach, int version) {}
}
