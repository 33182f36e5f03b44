package org.trust360.notification.job;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.outbox.OutboxCollection;
import org.trust360.delivery.store.DeliveryStore;
import org.trust360.delivery.store.DurableStore;

/** Wires what is owed: the store, and the outbox that tells what became of it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LeaseProperties.class, StoreProperties.class})
class JobConfiguration {

    @Bean
    DeliveryStore deliveryStore(StoreProperties properties) {
        return new DeliveryStore(DurableStore.open(properties.notificationUri(), properties.standaloneAllowed()));
    }

    @Bean
    OutboxCollection mailOutbox(DeliveryStore store) {
        return new OutboxCollection(store.database().getCollection(MongoMailJobs.COLLECTION));
    }

    @Bean
    MailJobs mailJobs(DeliveryStore store, LeaseProperties properties) {
        var jobs = new MongoMailJobs(store.database(), new MailAnnouncer(), properties);
        jobs.createIndexes();
        return jobs;
    }
}
