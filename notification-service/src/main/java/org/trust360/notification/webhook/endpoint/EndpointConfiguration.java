package org.trust360.notification.webhook.endpoint;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** Wires the way to the endpoints. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookProperties.class)
class EndpointConfiguration {

    @Bean
    Endpoints endpoints(WebhookProperties properties) {
        return EndpointRules.read(properties);
    }

    @Bean
    @DependsOn("endpoints")
    Courier courier(WebhookProperties properties, Clock clock) {
        return new Courier(properties, clock);
    }
}
