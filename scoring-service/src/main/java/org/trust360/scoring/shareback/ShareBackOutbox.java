package org.trust360.scoring.shareback;

import java.time.Instant;
import org.bson.conversions.Bson;
import org.trust360.delivery.outbox.Outbox;
import org.trust360.events.ShareBackWritten;
import org.trust360.events.wire.Envelope;
import org.trust360.scoring.journey.Journey;

/** Puts what was written into an event, for the outbox of the document that says so. */
final class ShareBackOutbox {

    private ShareBackOutbox() {}

    /** The event's id follows from the text, as the share-back's does: told again it is the same. */
    static Bson written(Journey journey, Written.Sent sent, Instant at) {
        return Outbox.append(new Envelope<>(
                sent.id() + ".written",
                at,
                "/scoring-service",
                new ShareBackWritten(sent.id(), journey.campaign(), journey.subject(), sent.sealed())));
    }
}
