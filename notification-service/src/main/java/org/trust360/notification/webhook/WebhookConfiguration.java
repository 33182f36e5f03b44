package org.trust360.notification.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.store.DeliveryStore;
import org.trust360.notification.webhook.endpoint.Courier;
import org.trust360.notification.webhook.endpoint.Endpoints;
import org.trust360.notification.webhook.endpoint.WebhookProperties;
import org.trust360.notification.work.Patience;

/** Wires what is owed to endpoints, and those who post it. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    @Bean
    WebhookDebts webhookDebts(DeliveryStore store, WebhookProperties properties) {
        var debts = new MongoWebhookDebts(store.database(), properties.lease());
        debts.createIndexes();
        return debts;
    }

    @Bean
    WebhookWorkers webhookWorkers(
            Endpoints endpoints,
            WebhookDebts debts,
            Courier courier,
            WebhookProperties properties,
            MeterRegistry meters) {
        var patience = new Patience(
                properties.pauses(),
                properties.firstRest(),
                properties.longestRest(),
                () -> ThreadLocalRandom.current().nextDouble());
        return new WebhookWorkers(
                endpoints, new WebhookWorker.Tools(debts, courier, patience, properties.pollInterval(), meters));
    }

    @Bean
    WebhookDesk webhookDesk(Endpoints endpoints, WebhookDebts debts, WebhookWorkers workers) {
        return new WebhookDesk(endpoints, debts, workers);
    }

    @Bean
    WebhookEventListener webhookEvents(WebhookDesk desk, DeliveryStore store, Clock clock) {
        return new WebhookEventListener(desk, new QuietCampaigns(store.database()), clock);
    }
}
