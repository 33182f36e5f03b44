package org.trust360.benchmarks;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.trust360.local.Pause;

/**
 * Keeps submissions and kills in step, so that every kill meets submissions and no submission waits for quiet. The first
 * {@value #WHILE_MAILING} kills of each service wait for nobody: they meet the invitations.
 */
final class Pace {

    static final int WHILE_MAILING = 2;

    private static final Duration LOOK = Duration.ofMillis(20);

    private final int submissions;
    private final int kills;
    private final int services;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger killed = new AtomicInteger();

    /** @param kills of each of the services */
    Pace(int submissions, int kills, int services) {
        this.submissions = submissions;
        this.kills = kills;
        this.services = services;
    }

    void killed() {
        killed.incrementAndGet();
    }

    int kills() {
        return killed.get();
    }

    /** Waits until enough kills have happened for one more submission. */
    void awaitSubmission() {
        while (!tryBegin()) {
            Pause.of(LOOK);
        }
    }

    /** Waits until enough sheets are under way for the n-th kill of a service, counted from 0. */
    void awaitKill(int n) {
        int paced = kills - WHILE_MAILING;
        while (n >= WHILE_MAILING && (long) begun.get() * paced < (long) submissions * (n - WHILE_MAILING)) {
            Pause.of(LOOK);
        }
    }

    private synchronized boolean tryBegin() {
        int early = WHILE_MAILING * services;
        int paced = kills * services - early;
        int happened = Math.max(0, killed.get() - early);
        if (happened < paced && (long) begun.get() * paced > (long) submissions * (happened + 1)) {
            return false;
        }
        begun.incrementAndGet();
        return true;
    }
}
