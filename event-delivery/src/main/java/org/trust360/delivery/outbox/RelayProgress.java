package org.trust360.delivery.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the relay has seen of one collection. Ages are measured by this process on its monotonic clock, since documents
 * carry no time that would tell who did something when; after a restart they begin again.
 */
final class RelayProgress {

    private final Map<String, Long> firstSeen = new HashMap<>();
    private long pendingDocuments;
    private long events;
    private long lastLook = System.nanoTime();
    private @Nullable String lastFault;

    /** The relay looked at the store and found these, out of so many. */
    synchronized void looked(List<PendingDocument> pending, long total) {
        long now = System.nanoTime();
        var heads = pending.stream().map(PendingDocument::oldestEvent).collect(Collectors.toSet());
        firstSeen.keySet().retainAll(heads);
        heads.forEach(id -> firstSeen.putIfAbsent(id, now));
        pendingDocuments = total;
        lastLook = now;
        if (pending.isEmpty()) {
            lastFault = null;
        }
    }

    synchronized void sent(int count) {
        events += count;
        lastFault = null;
    }

    /** True where this fault is another than the last one, and so worth a line in the log. */
    synchronized boolean failed(Throwable fault) {
        var before = lastFault;
        lastFault = fault.getClass().getSimpleName();
        return !lastFault.equals(before);
    }

    /** How long the oldest event has waited at the head of its outbox. */
    synchronized Duration oldest() {
        long now = System.nanoTime();
        return Duration.ofNanos(
                firstSeen.values().stream().mapToLong(seen -> now - seen).max().orElse(0));
    }

    /** How long ago the store was looked at. */
    synchronized Duration sinceLook() {
        return Duration.ofNanos(System.nanoTime() - lastLook);
    }

    synchronized long pendingDocuments() {
        return pendingDocuments;
    }

    synchronized long events() {
        return events;
    }

    synchronized @Nullable String lastFault() {
        return lastFault;
    }
}
