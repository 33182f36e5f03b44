package org.trust360.delivery.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document with events to send, as seen without claiming it.
 *
 * @param oldestEvent id of the event at the head of its outbox
 */
record PendingDocument(Object id, @Nullable Long fence, Instant leasedUntil, String oldestEvent) {

    boolean isFree(Instant now) {
        return !leasedUntil.isAfter(now);
    }
}
