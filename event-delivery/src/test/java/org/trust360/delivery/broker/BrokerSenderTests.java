package org.trust360.delivery.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.delivery.testing.TopicReader;
import org.trust360.events.wire.Topics;

/** D2 and D3: a send that returns is a record that the broker has. */
class BrokerSenderTests {

    private DeliveryTestbed testbed;
    private BrokerSender sender;

    @BeforeEach
    void start() {
        testbed = DeliveryTestbed.start();
        var settings = new KafkaSettings(new KafkaProperties(), () -> List.of(testbed.bootstrapServers()), "sender");
        new DeliveryTopics(settings, new BrokerProperties(1, (short) 1, Duration.ofSeconds(30))).ensure();
        var impatient = new HashMap<>(settings.producer());
        impatient.putAll(Map.of("delivery.timeout.ms", 1_500, "request.timeout.ms", 1_000, "max.block.ms", 1_500));
        sender = new BrokerSender(impatient);
    }

    @AfterEach
    void stop() {
        sender.close();
        testbed.close();
    }

    @Test
    void returnsWhenTheBrokerHasTheRecord() {
        sender.send(event("one"));

        assertThat(keys()).containsExactly("one");
    }

    @Test
    void failsWhileTheBrokerIsAwayAndGoesOnAfter() {
        sender.send(event("before"));
        testbed.stopBroker();
        assertThatThrownBy(() -> sender.send(event("during"))).isInstanceOf(TimeoutException.class);
        testbed.startBroker();
        sender.send(event("after"));

        assertThat(keys()).startsWith("before").endsWith("after");
    }

    @Test
    void survivesARecordThatNoBrokerTakes() {
        var huge = new ProducerRecord<>(Topics.MAIL_EVENTS, "huge", new byte[2 * 1024 * 1024]);

        assertThatThrownBy(() -> sender.send(huge)).isInstanceOf(RecordTooLargeException.class);
        sender.send(event("next"));
        assertThat(keys()).containsExactly("next");
    }

    @Test
    void refusesToSendOnceClosed() {
        sender.close();

        assertThatThrownBy(() -> sender.send(event("late"))).isInstanceOf(KafkaException.class);
        assertThat(keys()).isEmpty();
    }

    private static ProducerRecord<String, byte[]> event(String key) {
        return new ProducerRecord<>(Topics.MAIL_EVENTS, key, "{}".getBytes(UTF_8));
    }

    private List<String> keys() {
        return new TopicReader(testbed.bootstrapServers())
                .all(Topics.MAIL_EVENTS).stream().map(read -> read.key()).toList();
    }
}
