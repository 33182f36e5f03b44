package org.trust360.survey.silence;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.survey.invitation.PublicUrl;
import org.trust360.survey.store.PeopleDatabase;

@Configuration(proxyBeanMethods = false)
class SilenceConfiguration {

    @Bean
    Wishes wishes(PeopleDatabase people) {
        return new MongoWishes(people.database());
    }

    @Bean
    SilenceDesk silenceDesk(Wishes wishes, PublicUrl url, Clock clock) {
        return new SilenceDesk(wishes, url, clock);
    }

    @Bean
    Silences silences(Wishes wishes) {
        return new Silences(wishes);
    }
}
