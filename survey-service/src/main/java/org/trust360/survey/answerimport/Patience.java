package org.trust360.survey.answerimport;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How long an import waits, all in all, until what it handed in before has been delivered. */
final class Patience {

    private final Duration pause;
    private int left;

    Patience(Duration pause, Duration altogether) {
        this.pause = pause;
        this.left = Math.toIntExact(altogether.dividedBy(pause));
    }

    /** Waits a little and answers true; false where it has waited long enough. */
    boolean waits() {
        if (left == 0) {
            return false;
        }
        left--;
        LockSupport.parkNanos(pause.toNanos());
        return true;
    }
}
