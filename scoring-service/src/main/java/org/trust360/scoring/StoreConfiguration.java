package org.trust360.scoring;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.store.DeliveryStore;
import org.trust360.delivery.store.DurableStore;
import org.trust360.scoring.answersheet.AnswerSheets;
import org.trust360.scoring.answersheet.ClosedCollections;
import org.trust360.scoring.answersheet.Evidence;
import org.trust360.scoring.campaign.Campaigns;
import org.trust360.scoring.campaign.Coaches;
import org.trust360.scoring.fact.Facts;
import org.trust360.scoring.norms.FrozenNorms;
import org.trust360.scoring.report.Reports;
import org.trust360.scoring.trail.AuditTrail;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    DeliveryStore deliveryStore(StoreProperties properties) {
        return new DeliveryStore(DurableStore.open(properties.scoringUri(), properties.standaloneAllowed()));
    }

    @Bean
    MongoDatabase scoringDatabase(DeliveryStore store) {
        return store.database();
    }

    @Bean
    Campaigns campaigns(MongoDatabase database) {
        return new Campaigns(database);
    }

    @Bean
    Coaches coaches(MongoDatabase database) {
        return new Coaches(database);
    }

    @Bean
    AuditTrail auditTrail(MongoDatabase database) {
        return new AuditTrail(database, Clock.systemUTC());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Evidence evidence(MongoDatabase database) {
        return new Evidence(new AnswerSheets(database), new ClosedCollections(database));
    }

    @Bean
    Reports reports(MongoDatabase database) {
        return new Reports(database, Clock.systemUTC());
    }

    @Bean
    Facts facts(MongoDatabase database) {
        return new Facts(database);
    }

    @Bean
    FrozenNorms norms(MongoDatabase database) {
        return new FrozenNorms(database);
    }

    /** Closed collections whose sheets are not in order, and whose reports are held back until they are. */
    @Bean
    MeterBinder alarms(Evidence evidence) {
        return registry -> Gauge.builder(
                        "trust360.scoring.alarms",
                        evidence,
                        kept -> kept.closed().alarms())
                .description("Closed collections that are not reported because their sheets are not in order")
                .register(registry);
    }
}
