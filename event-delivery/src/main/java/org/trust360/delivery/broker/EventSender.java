package org.trust360.delivery.broker;

import org.apache.kafka.clients.producer.ProducerRecord;

/** Hands a record to the broker and returns when the broker has it. */
@FunctionalInterface
public interface EventSender {

    /**
     * Sends and waits.
     *
     * @throws org.apache.kafka.common.KafkaException where the broker did not confirm; it may have the record anyway
     */
    void send(ProducerRecord<String, byte[]> record);
}
