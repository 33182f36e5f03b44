package org.trust360.survey.rater;

import java.time.Duration;

/** Says no to every link that does not open at the same pace, so that time tells nobody which kind it was (S4). */
record EvenPace(Duration least) {

    /** The refusal, not earlier than the least time after the request began. */
    <E extends RuntimeException> E since(long beganNanos, E refusal) {
        try {
            Thread.sleep(least.minusNanos(System.nanoTime() - beganNanos));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return refusal;
    }
}
