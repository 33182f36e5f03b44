package org.trust360.gateway.route;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the services are, and how long one may take to begin its answer. */
@ConfigurationProperties("trust360.upstream")
public record UpstreamProperties(
        @DefaultValue("http://127.0.0.1:8361") URI survey,
        @DefaultValue("http://127.0.0.1:8362") URI scoring,
        @DefaultValue("http://127.0.0.1:8363") URI notification,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5m") Duration answerTimeout) {

    public UpstreamProperties {
        if (!connectTimeout.isPositive() || !answerTimeout.isPositive()) {
            throw new IllegalArgumentException("trust360.upstream.connect-timeout and answer-timeout must be positive");
        }
    }
}
