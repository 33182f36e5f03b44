package org.trust360.delivery.outbox;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** What waits in the outboxes, per collection (D9). */
final class OutboxMetrics implements MeterBinder {

    private final OutboxRelay relay;

    OutboxMetrics(OutboxRelay relay) {
        this.relay = relay;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var collection : relay.collections()) {
            var progress = collection.progress();
            Gauge.builder(
                            "trust360.outbox.oldest.age",
                            progress,
                            seen -> seen.oldest().toMillis() / 1000.0)
                    .description("How long the oldest event has waited at the head of its outbox")
                    .baseUnit("seconds")
                    .tag("collection", collection.name())
                    .register(registry);
            Gauge.builder("trust360.outbox.pending", progress, RelayProgress::pendingDocuments)
                    .description("Documents with events to send")
                    .tag("collection", collection.name())
                    .register(registry);
            FunctionCounter.builder("trust360.outbox.sent", progress, RelayProgress::events)
                    .description("Events that the broker has taken")
                    .tag("collection", collection.name())
                    .register(registry);
        }
    }
}
