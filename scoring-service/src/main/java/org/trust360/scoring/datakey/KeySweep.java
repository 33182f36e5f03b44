package org.trust360.scoring.datakey;

import org.springframework.scheduling.annotation.Scheduled;

/** Forgets keys that nobody asks for any more. */
final class KeySweep {

    private final HeldKeys keys;

    KeySweep(HeldKeys keys) {
        this.keys = keys;
    }

    @Scheduled(fixedDelay = 5_000)
    void sweep() {
        keys.forgetOld();
    }
}
