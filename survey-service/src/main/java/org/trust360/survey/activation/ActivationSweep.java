package org.trust360.survey.activation;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets links that have expired. */
final class ActivationSweep {

    private final Activations activations;
    private final Clock clock;

    ActivationSweep(Activations activations, Clock clock) {
        this.activations = activations;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void sweep() {
        activations.removeExpired(clock.instant());
    }
}
