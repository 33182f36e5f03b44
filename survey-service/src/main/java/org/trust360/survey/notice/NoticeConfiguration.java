package org.trust360.survey.notice;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.outbox.OutboxCollection;
import org.trust360.survey.store.PeopleDatabase;

@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    private static final String NOTICES = "notices";

    @Bean
    NoticeBook notices(PeopleDatabase people, Clock clock) {
        return new MongoNotices(people.database().getCollection(NOTICES), new NoticeOutbox(clock));
    }

    @Bean
    OutboxCollection noticesOutbox(PeopleDatabase people) {
        return new OutboxCollection(people.database().getCollection(NOTICES));
    }
}
