package org.trust360.survey.campaign;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.inbox.Subscription;
import org.trust360.delivery.outbox.OutboxCollection;
import org.trust360.events.wire.Topics;

@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {

    @Bean
    OutboxCollection campaignsOutbox(MongoCampaigns campaigns) {
        return new OutboxCollection(campaigns.documents());
    }

    @Bean
    Subscription reportEvents(ReportEventListener listener) {
        return new Subscription(Topics.REPORT_EVENTS, listener);
    }
}
