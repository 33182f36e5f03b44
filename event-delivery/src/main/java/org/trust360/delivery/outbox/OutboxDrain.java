package org.trust360.delivery.outbox;

import java.util.ArrayList;
import java.util.List;
import org.trust360.delivery.broker.EventSender;

/** Sends the events of one document, oldest first, one after the other, and removes each that the broker has. */
final class OutboxDrain {

    private final OutboxLeases leases;
    private final EventSender sender;
    private final int batch;

    OutboxDrain(OutboxLeases leases, EventSender sender, int batch) {
        this.leases = leases;
        this.sender = sender;
        this.batch = batch;
    }

    /**
     * Number of events that left the outbox. Stops early, with the rest left for the next claim, when the lease is half
     * over.
     */
    int drain(ClaimedOutbox claim) {
        int removed = 0;
        var entries = claim.entries();
        while (removed < entries.size() && !claim.isOverdue()) {
            var sent = new ArrayList<String>();
            try {
                send(claim, entries.subList(removed, Math.min(entries.size(), removed + batch)), sent);
            } catch (RuntimeException e) {
                giveUp(claim, sent, e);
                throw e;
            }
            if (!leases.remove(claim, sent)) {
                return removed;
            }
            removed += sent.size();
        }
        leases.finish(claim);
        return removed;
    }

    private void send(ClaimedOutbox claim, List<OutboxEntry> entries, List<String> sent) {
        for (var entry : entries) {
            if (claim.isOverdue()) {
                return;
            }
            sender.send(entry.toRecord());
            sent.add(entry.id());
        }
    }

    private void giveUp(ClaimedOutbox claim, List<String> sent, RuntimeException cause) {
        try {
            leases.remove(claim, sent);
            leases.finish(claim);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
