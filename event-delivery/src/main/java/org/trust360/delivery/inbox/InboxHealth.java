package org.trust360.delivery.inbox;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** DOWN as soon as a consumer has died, or events wait and none has been taken for too long (D9). */
final class InboxHealth implements HealthIndicator {

    private final Inbox inbox;
    private final InboxWatch watch;
    private final Duration patience;

    InboxHealth(Inbox inbox, InboxWatch watch, Duration patience) {
        this.inbox = inbox;
        this.watch = watch;
        this.patience = patience;
    }

    @Override
    public Health health() {
        var health = Health.up();
        if (watch.sinceLook().compareTo(patience) > 0) {
            health.down()
                    .withDetail(
                            "broker", "no positions for " + watch.sinceLook().toSeconds() + " s");
        }
        for (var container : inbox.containers()) {
            var topic = topic(container);
            if (!isAlive(container)) {
                health.down().withDetail(topic, "consumer has died");
            } else if (standstill(container).compareTo(patience) > 0) {
                health.down()
                        .withDetail(
                                topic,
                                "nothing taken for " + standstill(container).toSeconds() + " s");
            }
        }
        return health.build();
    }

    static boolean isAlive(ConcurrentMessageListenerContainer<?, ?> container) {
        var children = container.getContainers();
        return container.isRunning()
                && children.size() == container.getConcurrency()
                && children.stream().allMatch(KafkaMessageListenerContainer::isRunning);
    }

    /** Of its own partitions; a consumer that was given none may not be well. */
    private Duration standstill(ConcurrentMessageListenerContainer<?, ?> container) {
        var own = container.getAssignedPartitions();
        return own.isEmpty() ? watch.standstill(topic(container)) : watch.standstill(own);
    }

    static String topic(ConcurrentMessageListenerContainer<?, ?> container) {
        var topics = container.getContainerProperties().getTopics();
        return topics == null ? "" : topics[0];
    }
}
