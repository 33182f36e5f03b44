package org.trust360.delivery.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.trust360.delivery.Heard;
import org.trust360.delivery.SmallService;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.delivery.testing.TestProducer;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.Topics;

/** D9: health says so when the thread of a consumer has died of an error, and the gauge of its topic drops to zero. */
class DeadConsumerTests {

    @Test
    void aKilledListenerThreadIsSeen() {
        try (var testbed = DeliveryTestbed.start();
                var producer = new TestProducer(testbed.bootstrapServers());
                var service = SmallService.start(
                        testbed,
                        "dead-consumer",
                        Map.of(Topics.MAIL_EVENTS, DeadConsumerTests::die, Topics.REPORT_EVENTS, new Heard()))) {
            var health = service.getBean(InboxHealth.class);
            var registry = new SimpleMeterRegistry();
            service.getBean(InboxMetrics.class).bindTo(registry);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            assertThat(running(registry, Topics.MAIL_EVENTS)).isEqualTo(1);

            producer.send(Poison.good(Topics.MAIL_EVENTS, "deadly"));

            await().untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.DOWN));
            assertThat(health.health().getDetails()).containsOnlyKeys(Topics.MAIL_EVENTS);
            assertThat(running(registry, Topics.MAIL_EVENTS)).isZero();
            assertThat(running(registry, Topics.REPORT_EVENTS)).isEqualTo(1);
        }
    }

    private static double running(SimpleMeterRegistry registry, String topic) {
        return registry.get("trust360.consumer.running")
                .tag("topic", topic)
                .gauge()
                .value();
    }

    private static void die(Envelope<?> envelope) {
        throw new NoClassDefFoundError(envelope.event().key());
    }
}
