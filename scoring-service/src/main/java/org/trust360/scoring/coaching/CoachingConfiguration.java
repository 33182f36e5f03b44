package org.trust360.scoring.coaching;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.scoring.report.CoachReleases;
import org.trust360.scoring.report.Readers;
import org.trust360.scoring.trail.AuditTrail;

@Configuration(proxyBeanMethods = false)
class CoachingConfiguration {

    @Bean
    CoachingDesk coachingDesk(MongoDatabase database, Readers readers, CoachReleases releases, AuditTrail trail) {
        return new CoachingDesk(new Conversations(database), readers, releases, trail);
    }

    @Bean
    ConversationDays conversationDays(Clock clock) {
        return new ConversationDays(clock);
    }
}
