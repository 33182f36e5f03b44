package org.trust360.delivery.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.trust360.delivery.Events;
import org.trust360.delivery.Heard;
import org.trust360.delivery.SmallService;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.delivery.testing.TestProducer;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.EventCodec;
import org.trust360.events.wire.Topics;

/** D7: parked records of a key stay in order, and an operator can give them to the handler again. */
class RedriveTests {

    private static final String TOPIC = Topics.MAIL_EVENTS;

    private final Heard heard = new Heard();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private DeliveryTestbed testbed;
    private ConfigurableApplicationContext service;
    private TestProducer producer;
    private ParkedEndpoint endpoint;

    @BeforeEach
    void start() {
        testbed = DeliveryTestbed.start();
        service = SmallService.start(testbed, "redrive", Map.of(TOPIC, this::on));
        producer = new TestProducer(testbed.bootstrapServers());
        endpoint = service.getBean(ParkedEndpoint.class);
    }

    @AfterEach
    void stop() {
        producer.close();
        service.close();
        testbed.close();
    }

    @Test
    void handlesAKeyInOrderOnceTheHandlerIsMended() {
        refused.add("a-2");
        sendAll("a", 5);
        sendAll("b", 2);
        await().untilAsserted(() -> assertThat(heard.idsOf("b")).containsExactly("b-1", "b-2"));
        await().untilAsserted(() -> assertThat(endpoint.overview().records()).isEqualTo(4));
        assertThat(heard.idsOf("a")).containsExactly("a-1");
        assertThat(endpoint.overview().entries())
                .extracting(ParkedEndpoint.Entry::reason)
                .containsExactlyInAnyOrder("IllegalArgumentException", "Behind", "Behind", "Behind");

        refused.clear();
        var report = endpoint.redrive(TOPIC, "a");

        assertThat(report).isEqualTo(new Redrive.Report(4, List.of()));
        assertThat(heard.idsOf("a")).containsExactly("a-1", "a-2", "a-3", "a-4", "a-5");
        assertThat(endpoint.overview().records()).isZero();
        send("a", 6);
        await().untilAsserted(() -> assertThat(heard.idsOf("a")).endsWith("a-6"));
    }

    @Test
    void stopsAKeyAtItsFirstFailureAndGoesOnWithOthers() {
        refused.addAll(Set.of("a-1", "a-3", "b-1"));
        sendAll("a", 4);
        sendAll("b", 2);
        await().untilAsserted(() -> assertThat(endpoint.overview().records()).isEqualTo(6));

        refused.removeAll(Set.of("a-1", "b-1"));
        var report = endpoint.redrive(null, null);

        assertThat(report.handled()).isEqualTo(4);
        assertThat(report.stopped()).extracting(Redrive.Stopped::key).containsExactly("a");
        assertThat(heard.idsOf("a")).containsExactly("a-1", "a-2");
        assertThat(heard.idsOf("b")).containsExactly("b-1", "b-2");
    }

    @Test
    void discardsWhatHoldsUpAKey() {
        refused.add("a-1");
        sendAll("a", 3);
        await().untilAsserted(() -> assertThat(endpoint.overview().records()).isEqualTo(3));

        assertThat(endpoint.discard(TOPIC, "a").discarded()).isTrue();
        endpoint.redrive(TOPIC, null);

        assertThat(heard.idsOf("a")).containsExactly("a-2", "a-3");
        assertThat(endpoint.discard(TOPIC, "a").discarded()).isFalse();
    }

    private void sendAll(String key, int count) {
        for (int i = 1; i <= count; i++) {
            send(key, i);
        }
    }

    private void send(String key, int number) {
        producer.send(new EventCodec().write(Events.on(TOPIC, key, key + "-" + number)));
    }

    private void on(Envelope<?> envelope) {
        if (refused.contains(envelope.id())) {
            throw new IllegalArgumentException("refused");
        }
        heard.on(envelope);
    }
}
