package org.trust360.delivery.outbox;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.trust360.events.wire.Envelope;

/**
 * Puts facts into the document they belong to, in the same write that makes them true. The relay takes it from there.
 *
 * <p>A document with an outbox is changed by updates only: replacing it whole could bring back or lose events.
 */
public final class Outbox {

    static final String EVENTS = "outbox";
    static final String PENDING = "pending";
    static final String LEASE = "outboxLease";

    private Outbox() {}

    /** The part of an update that appends the events; combine it with the change of state. */
    public static Bson append(Envelope<?>... envelopes) {
        return append(List.of(envelopes));
    }

    /** As {@link #append(Envelope[])}. The events leave in the order of the list. */
    public static Bson append(List<? extends Envelope<?>> envelopes) {
        return combine(pushEach(EVENTS, entries(envelopes)), set(PENDING, true));
    }

    /** Adds the events to a document that is about to be inserted, and returns it. */
    public static Document into(Document document, List<? extends Envelope<?>> envelopes) {
        return document.append(EVENTS, entries(envelopes)).append(PENDING, true);
    }

    private static List<Document> entries(List<? extends Envelope<?>> envelopes) {
        return envelopes.stream()
                .map(OutboxEntry::of)
                .map(OutboxEntry::document)
                .toList();
    }
}
