package org.trust360.scoring.pulse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.outbox.OutboxCollection;

@Configuration(proxyBeanMethods = false)
class PulseConfiguration {

    @Bean
    OutboxCollection pulsesOutbox(Pulses pulses) {
        return new OutboxCollection(pulses.documents());
    }
}
