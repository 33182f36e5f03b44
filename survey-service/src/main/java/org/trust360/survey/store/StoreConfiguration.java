package org.trust360.survey.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.store.DeliveryStore;
import org.trust360.delivery.store.DurableStore;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    PeopleDatabase peopleDatabase(StoreProperties properties) {
        return new PeopleDatabase(DurableStore.open(properties.peopleUri(), properties.standaloneAllowed()));
    }

    @Bean
    CampaignsDatabase campaignsDatabase(StoreProperties properties) {
        return new CampaignsDatabase(DurableStore.open(properties.campaignsUri(), properties.standaloneAllowed()));
    }

    @Bean
    AnswersDatabase answersDatabase(StoreProperties properties) {
        return new AnswersDatabase(DurableStore.open(properties.answersUri(), properties.standaloneAllowed()));
    }

    @Bean
    KeysDatabase keysDatabase(StoreProperties properties) {
        return new KeysDatabase(DurableStore.open(properties.keysUri(), properties.standaloneAllowed()));
    }

    /** Parked events lie beside the campaigns: they have no names in them and say nothing about who answered. */
    @Bean
    DeliveryStore deliveryStore(CampaignsDatabase campaigns) {
        return new DeliveryStore(campaigns.database());
    }
}
