package org.trust360.delivery.inbox;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;
import org.trust360.delivery.broker.EventSender;
import org.trust360.delivery.broker.KafkaSettings;
import org.trust360.delivery.store.DeliveryStore;

/** The consumers of a service that has subscriptions. */
@AutoConfiguration(afterName = "org.trust360.delivery.broker.BrokerAutoConfiguration")
@ConditionalOnBean(Subscription.class)
@EnableConfigurationProperties(InboxProperties.class)
class InboxAutoConfiguration {

    @Bean
    ParkedRecords parkedRecords(DeliveryStore store) {
        var records = new ParkedRecords(store);
        records.ensureIndex();
        return records;
    }

    @Bean
    Intakes intakes(
            List<Subscription> subscriptions, ParkedRecords records, EventSender sender, KafkaSettings settings) {
        var parking = new Parking(records, new DeadLetters(sender, settings.service()));
        return Intakes.of(subscriptions, parking);
    }

    @Bean
    @DependsOn("deliveryTopics")
    Inbox inbox(Intakes intakes, KafkaSettings settings, InboxProperties properties) {
        var consumers = new TopicConsumers(settings, properties);
        return new Inbox(intakes.byTopic().entrySet().stream()
                .map(intake -> consumers.of(intake.getKey(), intake.getValue()))
                .toList());
    }
}
