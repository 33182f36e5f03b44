package org.trust360.delivery.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/** What the consumers of a service have before them and what they had to put aside, per topic (D9). */
final class InboxMetrics implements MeterBinder {

    private final Inbox inbox;
    private final InboxWatch watch;

    InboxMetrics(Inbox inbox, InboxWatch watch) {
        this.inbox = inbox;
        this.watch = watch;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var container : inbox.containers()) {
            var topic = InboxHealth.topic(container);
            Gauge.builder("trust360.consumer.running", container, alive -> InboxHealth.isAlive(alive) ? 1 : 0)
                    .description("1 while all consumers of the topic run")
                    .tag("topic", topic)
                    .register(registry);
            gauge("trust360.consumer.lag", topic, seen -> seen.lag(topic))
                    .description("Events of the topic that the service has not taken yet")
                    .register(registry);
            gauge("trust360.consumer.lag.age", topic, seen -> seconds(seen, topic))
                    .description("How long nothing has been taken although events wait")
                    .baseUnit("seconds")
                    .register(registry);
            gauge("trust360.parked.records", topic, seen -> seen.parked(topic))
                    .description("Records that wait for an operator")
                    .register(registry);
            gauge("trust360.dead.records", topic, seen -> seen.dead(topic))
                    .description("Records in the dead-letter topic, of all services")
                    .register(registry);
        }
    }

    private Gauge.Builder<InboxWatch> gauge(String name, String topic, ToDoubleFunction<InboxWatch> value) {
        return Gauge.builder(name, watch, value).tag("topic", topic);
    }

    private static double seconds(InboxWatch watch, String topic) {
        return watch.standstill(topic).toMillis() / 1000.0;
    }
}
