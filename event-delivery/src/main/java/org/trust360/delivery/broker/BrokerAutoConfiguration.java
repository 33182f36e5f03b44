package org.trust360.delivery.broker;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** What the outbox and the inbox share: settings, sender, topics. Nothing of it is made unless somebody asks for it. */
@Lazy
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(BrokerProperties.class)
class BrokerAutoConfiguration {

    @Bean
    KafkaSettings deliveryKafkaSettings(
            KafkaProperties properties, KafkaConnectionDetails connection, Environment environment) {
        return new KafkaSettings(properties, connection, environment.getRequiredProperty("spring.application.name"));
    }

    @Bean
    BrokerSender brokerSender(KafkaSettings settings) {
        return new BrokerSender(settings.producer());
    }

    @Bean(initMethod = "ensure")
    DeliveryTopics deliveryTopics(KafkaSettings settings, BrokerProperties properties) {
        return new DeliveryTopics(settings, properties);
    }
}
