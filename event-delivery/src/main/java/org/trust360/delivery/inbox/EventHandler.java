package org.trust360.delivery.inbox;

import org.trust360.events.wire.Envelope;

/**
 * Takes an event, at least once and possibly again later; its result may depend only on the set of events of a key (D4).
 *
 * <p>When it returns, the event counts as taken. What it throws decides what becomes of the event:
 * {@link NotYet}, an unreachable store, broker or service - it comes again until it is taken; anything else - the event
 * is parked with all later events of its key (D6).
 */
@FunctionalInterface
public interface EventHandler {

    void on(Envelope<?> envelope);
}
