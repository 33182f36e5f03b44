package org.trust360.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long a session lives without use, and at most. */
@ConfigurationProperties("trust360.session")
record SessionProperties(
        @DefaultValue("1h") Duration idle,
        @DefaultValue("12h") Duration atMost) {

    SessionProperties {
        if (!idle.isPositive() || atMost.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    "trust360.session.idle must be positive and trust360.session.at-most not below it");
        }
    }
}
