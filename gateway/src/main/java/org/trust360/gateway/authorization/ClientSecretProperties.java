package org.trust360.gateway.authorization;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The secrets of those who fetch tokens, each from a file of that name; without one that client cannot. */
@ConfigurationProperties("trust360.secret")
record ClientSecretProperties(
        @Nullable String gateway,
        @Nullable String notificationService,
        @Nullable String scoringService,
        @Nullable String automation) {}
