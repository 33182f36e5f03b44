package org.trust360.delivery.outbox;

import java.util.List;

/**
 * A document whose outbox belongs to this relay for a while.
 *
 * @param fence the number of this claim; a later claim has a higher one, and then nothing here may be written any more
 * @param deadline when to stop, on the monotonic clock, well before the lease ends
 */
record ClaimedOutbox(Object documentId, long fence, long deadline, List<OutboxEntry> entries) {

    boolean isOverdue() {
        return System.nanoTime() - deadline > 0;
    }
}
