package org.trust360.scoring.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.inbox.Subscription;
import org.trust360.events.wire.Topics;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    Subscription answerEvents(AnswerEventListener listener) {
        return new Subscription(Topics.ANSWER_EVENTS, listener);
    }

    @Bean
    Subscription campaignEvents(CampaignEventListener listener) {
        return new Subscription(Topics.CAMPAIGN_EVENTS, listener);
    }
}
