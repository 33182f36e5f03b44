package org.trust360.local;

import java.time.Duration;

/** Waiting between two looks at something that another process does. */
public final class Pause {

    private Pause() {}

    public static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartProblem("Interrupted", e);
        }
    }
}
