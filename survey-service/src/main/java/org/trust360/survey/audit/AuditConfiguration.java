package org.trust360.survey.audit;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.trust360.survey.people.People;
import org.trust360.survey.store.CampaignsDatabase;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    AuditTrail auditTrail(CampaignsDatabase store, Clock clock) {
        return new MongoAuditTrail(store.database().getCollection("auditTrail"), clock);
    }

    @Bean
    AuditSweep auditSweep(AuditTrail trail, Clock clock) {
        return new AuditSweep(trail, clock);
    }

    @Bean
    WebMvcConfigurer actNoting(AuditTrail trail, People people) {
        var noting = new ActNoting(new ActReader(people), trail);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(noting);
            }
        };
    }
}
