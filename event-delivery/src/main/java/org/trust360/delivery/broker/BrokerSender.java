package org.trust360.delivery.broker;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * The only place that touches a Kafka producer (D2). A producer that met an error it cannot recover from is thrown away
 * and made again for the next record.
 */
final class BrokerSender implements EventSender, AutoCloseable {

    private static final long WAIT_SECONDS = 130;

    private final Map<String, Object> settings;
    private @Nullable Producer<String, byte[]> producer;
    private boolean closed;

    BrokerSender(Map<String, Object> settings) {
        this.settings = settings;
    }

    @Override
    public void send(ProducerRecord<String, byte[]> record) {
        var current = producer();
        try {
            current.send(record).get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw failed(current, e.getCause());
        } catch (java.util.concurrent.TimeoutException e) {
            throw failed(current, e);
        } catch (KafkaException e) {
            throw failed(current, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    private KafkaException failed(Producer<String, byte[]> used, @Nullable Throwable cause) {
        if (!(cause instanceof RetriableException)) {
            discard(used);
        }
        return cause instanceof KafkaException kafka ? kafka : new KafkaException(cause);
    }

    private synchronized Producer<String, byte[]> producer() {
        if (closed) {
            throw new KafkaException("The service is stopping");
        }
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private synchronized void discard(Producer<String, byte[]> used) {
        if (used.equals(producer)) {
            producer = null;
            used.close(Duration.ZERO);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
            producer = null;
        }
    }
}
