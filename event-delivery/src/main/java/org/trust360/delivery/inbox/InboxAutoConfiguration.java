package org.trust360.delivery.inbox;

import java.time.Duration;
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

    private static final Duration PATIENCE = Duration.ofSeconds(30);

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

    @Bean
    ParkedEndpoint parkedEndpoint(ParkedRecords records, Intakes intakes) {
        return new ParkedEndpoint(records, new Redrive(records, intakes));
    }

    @Bean
    GroupOffsets groupOffsets(Intakes intakes, KafkaSettings settings) {
        return new GroupOffsets(
                settings.admin(), settings.service(), intakes.byTopic().keySet());
    }

    @Bean
    InboxWatch inboxWatch(GroupOffsets offsets, ParkedRecords records, InboxProperties properties) {
        return new InboxWatch(offsets, records, properties.watchInterval());
    }

    @Bean
    InboxHealth inboxHealthIndicator(Inbox inbox, InboxWatch watch) {
        return new InboxHealth(inbox, watch, PATIENCE);
    }

    @Bean
    InboxMetrics inboxMetrics(Inbox inbox, InboxWatch watch) {
        return new InboxMetrics(inbox, watch);
    }
}
