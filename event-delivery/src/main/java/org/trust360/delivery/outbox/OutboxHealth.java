package org.trust360.delivery.outbox;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** DOWN when the relay has died, or has not read the store or moved the head of an outbox for too long (D9). */
final class OutboxHealth implements HealthIndicator {

    private final OutboxRelay relay;
    private final Duration patience;

    OutboxHealth(OutboxRelay relay, Duration patience) {
        this.relay = relay;
        this.patience = patience;
    }

    @Override
    public Health health() {
        var health = Health.up();
        if (!relay.isAlive()) {
            health.down().withDetail("relay", "has died");
        }
        for (var collection : relay.collections()) {
            add(health, collection.name(), collection.progress());
        }
        return health.build();
    }

    private void add(Health.Builder health, String name, RelayProgress progress) {
        var fault = progress.lastFault();
        if (fault != null) {
            health.withDetail(name + " last fault", fault);
        }
        if (progress.sinceLook().compareTo(patience) > 0) {
            health.down()
                    .withDetail(name, "not read for " + progress.sinceLook().toSeconds() + " s");
        } else if (progress.oldest().compareTo(patience) > 0) {
            health.down()
                    .withDetail(name, "an event waits for " + progress.oldest().toSeconds() + " s");
        }
    }
}
