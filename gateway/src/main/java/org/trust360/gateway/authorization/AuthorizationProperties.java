package org.trust360.gateway.authorization;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long an access token is good, and how long a person's sign-in can renew it. */
@ConfigurationProperties("trust360.token")
record AuthorizationProperties(
        @DefaultValue("5m") Duration life,
        @DefaultValue("12h") Duration renewable) {

    AuthorizationProperties {
        if (!life.isPositive() || renewable.compareTo(life) < 0) {
            throw new IllegalArgumentException(
                    "trust360.token.life must be positive and trust360.token.renewable not below it");
        }
    }
}
