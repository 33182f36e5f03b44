package org.trust360.benchmarks;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.trust360.local.Pause;

/** Spreads the submissions over the kills, so that every kill meets some of them. */
final class Pace {

    private final int submissions;
    private final int kills;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger killed = new AtomicInteger();

    Pace(int submissions, int kills) {
        this.submissions = submissions;
        this.kills = kills;
    }

    void killed() {
        killed.incrementAndGet();
    }

    int kills() {
        return killed.get();
    }

    boolean isOver() {
        return killed.get() >= kills;
    }

    /** Waits for this submission's turn. */
    void awaitTurn() {
        int turn = begun.getAndIncrement();
        while (!isOver() && (long) turn * kills > (long) submissions * (killed.get() + 1)) {
            Pause.of(Duration.ofMillis(20));
        }
    }
}
