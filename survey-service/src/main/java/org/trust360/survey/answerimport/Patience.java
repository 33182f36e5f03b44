package org.trust360.survey.answerimport;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** How long an import waits, all in all, until what it handed in before has been delivered. */
final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration ALTOGETHER = Duration.ofSeconds(90);

    private final Duration pause;
    private final AtomicInteger left;

    Patience(Duration pause, Duration altogether) {
        this.pause = pause;
        this.left = new AtomicInteger(Math.toIntExact(altogether.dividedBy(pause)));
    }

    /** As long as a gateway lets somebody wait for an answer. */
    static Patience usual() {
        return new Patience(PAUSE, ALTOGETHER);
    }

    /** Waits a little and answers true; false where it has waited long enough. */
    boolean waits() {
        if (left.getAndDecrement() <= 0) {
            return false;
        }
        LockSupport.parkNanos(pause.toNanos());
        return true;
    }
}
