package org.trust360.notification.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long one worker may work on one mail before another may take it.
 *
 * @param lease longer than one attempt can last, see {@code trust360.mail.attempt-timeout}
 */
@ConfigurationProperties("trust360.mail.job")
public record LeaseProperties(@DefaultValue("5m") Duration lease) {

    public LeaseProperties {
        if (!lease.isPositive()) {
            throw new IllegalArgumentException("trust360.mail.job.lease must be positive: " + lease);
        }
    }
}
