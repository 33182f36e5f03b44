package org.trust360.delivery.inbox;

import java.time.Duration;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.trust360.delivery.broker.KafkaSettings;

/** Makes the consumers of a topic: plain records as bytes, committed after they are handled. */
final class TopicConsumers {

    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration AUTHENTICATION_RETRY = Duration.ofSeconds(10);

    private final KafkaSettings settings;
    private final InboxProperties properties;

    TopicConsumers(KafkaSettings settings, InboxProperties properties) {
        this.settings = settings;
        this.properties = properties;
    }

    ConcurrentMessageListenerContainer<String, byte[]> of(String topic, Intake intake) {
        var name = settings.service() + "-" + topic;
        var container = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(
                        settings.consumer(), new StringDeserializer(), new ByteArrayDeserializer()),
                containerProperties(topic, intake, name));
        container.setConcurrency(properties.concurrency());
        container.setCommonErrorHandler(new PausingErrorHandler(properties));
        container.setBeanName(name);
        return container;
    }

    private ContainerProperties containerProperties(String topic, Intake intake, String name) {
        var threads = new SimpleAsyncTaskExecutor(name + "-");
        threads.setVirtualThreads(true);
        var consumers = new ContainerProperties(topic);
        consumers.setMessageListener(intake);
        consumers.setAckMode(ContainerProperties.AckMode.BATCH);
        consumers.setClientId(name);
        consumers.setListenerTaskExecutor(threads);
        consumers.setPollTimeout(POLL.toMillis());
        consumers.setAuthExceptionRetryInterval(AUTHENTICATION_RETRY);
        consumers.setMissingTopicsFatal(false);
        return consumers;
    }
}
