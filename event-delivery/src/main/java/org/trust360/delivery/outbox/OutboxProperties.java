package org.trust360.delivery.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay works.
 *
 * @param pollInterval how long an idle relay rests
 * @param lease how long one relay owns a document; another takes over after it
 * @param parallel how many documents are emptied at the same time
 * @param batch how many events of a document are sent before they are removed in one write
 */
@ConfigurationProperties("trust360.outbox")
record OutboxProperties(
        @DefaultValue("200ms") Duration pollInterval,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("8") int parallel,
        @DefaultValue("50") int batch) {

    OutboxProperties {
        if (!pollInterval.isPositive()) {
            throw new IllegalArgumentException("trust360.outbox.poll-interval must be positive: " + pollInterval);
        }
        if (!lease.isPositive()) {
            throw new IllegalArgumentException("trust360.outbox.lease must be positive: " + lease);
        }
        if (parallel < 1 || batch < 1) {
            throw new IllegalArgumentException("trust360.outbox.parallel and .batch must be positive");
        }
    }
}
