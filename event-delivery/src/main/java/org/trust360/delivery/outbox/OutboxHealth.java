package org.trust360.delivery.outbox;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** DOWN when the relay has died, cannot read the store, or an event has waited at the head of its outbox for 30 s (D9). */
final class OutboxHealth implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OutboxRelay relay;

    OutboxHealth(OutboxRelay relay) {
        this.relay = relay;
    }

    @Override
    public Health health() {
        var health = Health.up();
        if (!relay.isAlive()) {
            health.down().withDetail("relay", "has died");
        }
        for (var collection : relay.collections()) {
            var progress = collection.progress();
            if (progress.sinceLook().compareTo(PATIENCE) > 0) {
                health.down()
                        .withDetail(
                                collection.name(),
                                "not read for " + progress.sinceLook().toSeconds() + " s");
            } else if (progress.oldest().compareTo(PATIENCE) > 0) {
                health.down()
                        .withDetail(
                                collection.name(),
                                "an event waits for " + progress.oldest().toSeconds() + " s");
            }
        }
        return health.build();
    }
}
