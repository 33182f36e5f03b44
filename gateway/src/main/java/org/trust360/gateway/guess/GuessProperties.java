package org.trust360.gateway.guess;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many links that do not open are borne from one network.
 *
 * @param addressHeader where the proxy in front of the gateway writes from where a request came; none stands for no proxy
 */
@ConfigurationProperties("trust360.guesses")
record GuessProperties(
        @DefaultValue("300") int most,
        @DefaultValue("10m") Duration window,
        @DefaultValue("24h") Duration keyLife,
        @Nullable String addressHeader) {

    GuessProperties {
        if (most < 1 || !window.isPositive() || keyLife.compareTo(window) < 0) {
            throw new IllegalArgumentException(
                    "trust360.guesses.most and .window must be positive, and .key-life not shorter than the window");
        }
    }
}
