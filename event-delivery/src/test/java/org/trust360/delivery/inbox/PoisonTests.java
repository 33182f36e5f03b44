package org.trust360.delivery.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.trust360.delivery.Heard;
import org.trust360.delivery.SmallService;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.delivery.testing.TestProducer;
import org.trust360.delivery.testing.TopicReader;
import org.trust360.events.wire.Topics;

/** D6 and D7 on every topic: poison is parked once and told to the dead-letter topic, and everything else flows. */
class PoisonTests {

    private static final List<String> TOPICS = Topics.ALL;
    private static final Map<String, Heard> HEARD =
            TOPICS.stream().collect(toMap(Function.identity(), _ -> new Heard()));
    private static DeliveryTestbed testbed;
    private static ConfigurableApplicationContext service;
    private static TestProducer producer;

    @BeforeAll
    static void start() {
        testbed = DeliveryTestbed.start();
        service = SmallService.start(testbed, "poison", Map.copyOf(HEARD));
        producer = new TestProducer(testbed.bootstrapServers());
    }

    @AfterAll
    static void stop() {
        producer.close();
        service.close();
        testbed.close();
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void isParkedOnceAndOthersFlow(String topic) {
        var heard = requireNonNull(HEARD.get(topic));
        var poison = Poison.of(topic);
        var records = service.getBean(ParkedRecords.class);
        var before = records.countByTopic().getOrDefault(topic, 0L);
        poison.values().forEach(producer::send);
        producer.send(Poison.unknownType(topic));
        Poison.harmless(topic).values().forEach(producer::send);
        for (int i = 0; i < 50; i++) {
            producer.send(Poison.good(topic, "good-" + i));
        }

        await().untilAsserted(() ->
                assertThat(heard.ids()).hasSize(50 + Poison.harmless(topic).size()));
        await().untilAsserted(() -> assertThat(records.countByTopic()).containsEntry(topic, before + poison.size()));
        assertThat(new TopicReader(testbed.bootstrapServers()).all(Topics.dead(topic)))
                .hasSize(poison.size())
                .allSatisfy(dead -> assertThat(header(dead, "dead_topic")).isEqualTo(topic))
                .allSatisfy(dead -> assertThat(header(dead, "dead_partition")).isEqualTo("" + dead.partition()))
                .allSatisfy(dead -> assertThat(header(dead, "dead_offset")).isNotNull())
                .allSatisfy(dead -> assertThat(header(dead, "dead_reason")).isEqualTo("MalformedEvent"));
    }

    private static String header(ConsumerRecord<String, byte[]> dead, String name) {
        return new String(dead.headers().lastHeader(name).value(), UTF_8);
    }
}
