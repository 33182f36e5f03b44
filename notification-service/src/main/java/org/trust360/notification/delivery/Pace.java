package org.trust360.notification.delivery;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How fast mails may follow each other, all workers of this process taken together: evenly, never in bursts. */
final class Pace {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final long interval;
    private final LongSupplier nanoTime;
    private long next;

    /**
     * A pace that begins now.
     *
     * @param perMinute mails a minute; 0 for as many as can be
     */
    Pace(int perMinute, LongSupplier nanoTime) {
        this.interval = perMinute == 0 ? 0 : MINUTE / perMinute;
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong();
    }

    /** Takes the next place in the row, and says how long it is until then. */
    synchronized Duration reserve() {
        var now = nanoTime.getAsLong();
        var place = Math.max(now, next);
        next = place + interval;
        return Duration.ofNanos(place - now);
    }

    /** There was no mail to send after all: the place is free for another. */
    synchronized void giveBack() {
        next -= interval;
    }
}
