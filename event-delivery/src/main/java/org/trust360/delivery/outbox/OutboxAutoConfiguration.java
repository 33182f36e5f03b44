package org.trust360.delivery.outbox;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Lazy;
import org.trust360.delivery.broker.EventSender;
import org.trust360.delivery.store.DeliveryStore;

/** The relay for services with outboxes, and the announcer for all. */
@AutoConfiguration(afterName = "org.trust360.delivery.broker.BrokerAutoConfiguration")
@EnableConfigurationProperties(OutboxProperties.class)
class OutboxAutoConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    @Lazy
    Announcer announcer(EventSender sender) {
        return new Announcer(sender);
    }

    @Bean
    @DependsOn("deliveryTopics")
    @ConditionalOnBean(OutboxCollection.class)
    OutboxRelay outboxRelay(
            DeliveryStore store, List<OutboxCollection> collections, EventSender sender, OutboxProperties properties) {
        var relays = collections.stream()
                .map(collection -> new CollectionRelay(collection, sender, properties))
                .toList();
        relays.forEach(CollectionRelay::ensureIndex);
        return new OutboxRelay(store, relays, properties.pollInterval());
    }

    @Bean
    @ConditionalOnBean(OutboxRelay.class)
    OutboxHealth outboxHealthIndicator(OutboxRelay relay) {
        return new OutboxHealth(relay, PATIENCE);
    }

    @Bean
    @ConditionalOnBean(OutboxRelay.class)
    OutboxMetrics outboxMetrics(OutboxRelay relay) {
        return new OutboxMetrics(relay);
    }
}
