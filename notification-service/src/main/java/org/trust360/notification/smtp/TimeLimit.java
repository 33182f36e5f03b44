package org.trust360.notification.smtp;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts the thread that works within it for too long; a virtual thread's socket is closed by that. The timeouts of
 * the mail library cover each single answer only, and a server that sends a byte now and then would hold us for ever.
 */
final class TimeLimit implements AutoCloseable {

    private final Thread worker = Thread.currentThread();
    private final ScheduledFuture<?> alarm;
    private boolean over;

    TimeLimit(ScheduledExecutorService timer, Duration limit) {
        alarm = timer.schedule(this::ring, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void ring() {
        if (!over) {
            worker.interrupt();
        }
    }

    /** After this nobody is interrupted any more, and an interrupt that came in time is forgotten. */
    @Override
    public synchronized void close() {
        over = true;
        alarm.cancel(false);
        var _ = Thread.interrupted();
    }
}
