package org.trust360.survey.audit;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.scheduling.annotation.Scheduled;

/** Takes entries out after two years (G4). */
final class AuditSweep {

    private static final Period KEPT = Period.ofMonths(24);

    private final AuditTrail trail;
    private final Clock clock;

    AuditSweep(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT12H")
    void sweep() {
        trail.forget(clock.instant().atOffset(ZoneOffset.UTC).minus(KEPT).toInstant());
    }
}
