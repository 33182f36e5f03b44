package org.trust360.survey.maildelivery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.inbox.Subscription;
import org.trust360.events.wire.Topics;
import org.trust360.survey.store.PeopleDatabase;

@Configuration(proxyBeanMethods = false)
class MailDeliveryConfiguration {

    @Bean
    Deliveries deliveries(PeopleDatabase people) {
        return new MongoDeliveries(people.database().getCollection("deliveries"));
    }

    @Bean
    Subscription mailEvents(MailEventListener listener) {
        return new Subscription(Topics.MAIL_EVENTS, listener);
    }
}
