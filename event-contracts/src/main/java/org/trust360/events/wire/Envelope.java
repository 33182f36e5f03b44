package org.trust360.events.wire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trust360.events.AnswerEvent;
import org.trust360.events.Event;

/**
 * An event with what CloudEvents says about it.
 *
 * @param id made once, when the fact is made, and the same on every repeat
 * @param time when the fact came to be; for answer events the start of the day, because finer time could tell who
 *     answered
 * @param source the service that tells the fact, {@code /survey-service}
 */
public record Envelope<E extends Event>(String id, Instant time, String source, E event) {

    public Envelope {
        if (event instanceof AnswerEvent) {
            time = time.truncatedTo(ChronoUnit.DAYS);
        }
    }

    /** A fact with an id of its own. */
    public static <E extends Event> Envelope<E> of(Instant time, String source, E event) {
        return new Envelope<>(UUID.randomUUID().toString(), time, source, event);
    }
}
