package org.trust360.notification.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.trust360.events.MailEvent;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.EventCodec;
import org.trust360.events.wire.Topics;

/** Tells events to the service as its neighbours do, and hears the mail events that it tells. */
public final class Announcements implements AutoCloseable {

    public final Queue<Envelope<?>> mailEvents = new ConcurrentLinkedQueue<>();
    public final Queue<String> raw = new ConcurrentLinkedQueue<>();

    private final EventCodec codec = new EventCodec();
    private final KafkaProducer<String, byte[]> producer;
    private final Thread listener;
    private volatile boolean over;

    public Announcements(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
        listener = Thread.ofVirtual().start(() -> listen(bootstrapServers));
    }

    public void tell(Envelope<?> envelope) {
        tell(codec.write(envelope));
    }

    public void tell(ProducerRecord<String, byte[]> told) {
        try {
            producer.send(told).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void listen(String bootstrapServers) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topics.MAIL_EVENTS));
            while (!over) {
                for (var heard : consumer.poll(Duration.ofMillis(100))) {
                    raw.add(heard.key() + new String(heard.value(), UTF_8));
                    codec.read(heard).ifPresent(mailEvents::add);
                }
            }
        }
    }

    /** The events about one mail, oldest first. */
    public List<MailEvent> about(String about) {
        return mailEvents.stream()
                .map(Envelope::event)
                .map(MailEvent.class::cast)
                .filter(event -> event.key().equals(about))
                .toList();
    }

    @Override
    public void close() {
        over = true;
        await().until(() -> !listener.isAlive());
        producer.close();
    }
}
