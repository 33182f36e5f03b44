package org.trust360.notification.wording;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.trust360.delivery.store.DeliveryStore;
import org.trust360.notification.letter.ShippedWordings;

/** Wires the words that HR wrote, before those that came with the release. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Samples.Site.class)
class WordingConfiguration {

    @Bean
    @Primary
    WordingDesk wordingDesk(DeliveryStore store, ShippedWordings shipped, Clock clock) {
        return new WordingDesk(new MongoWordingBook(store.database().getCollection("wordings")), shipped, clock);
    }

    @Bean
    Samples samples(Samples.Site site, Clock clock) {
        return new Samples(site, clock);
    }
}
