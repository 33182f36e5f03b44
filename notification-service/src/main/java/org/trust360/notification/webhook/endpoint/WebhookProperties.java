package org.trust360.notification.webhook.endpoint;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom webhooks are posted to, and how. Nothing of it can be set from a screen or the API.
 *
 * @param endpoints by name
 * @param plainOnLoopback whether {@code http} to this very machine is allowed, for trying out
 * @param internalAddresses private addresses or networks ({@code 10.1.2.0/24}) that may be posted to all the same
 * @param attemptTimeout for everything that one attempt takes; shorter than {@code lease}
 * @param lease how long one instance may work on a webhook before another may take it
 * @param pollInterval how long an idle worker rests before it looks again
 * @param firstRest how long a worker rests after a failure, doubling up to {@code longestRest} with each more in a row
 * @param pauses how long to wait after the first, second ... attempt that failed; when they are used up the webhook is
 *     given up. The default is that of mails
 */
@ConfigurationProperties("trust360.webhooks")
public record WebhookProperties(
        @DefaultValue Map<String, Named> endpoints,
        @DefaultValue("false") boolean plainOnLoopback,
        @DefaultValue List<String> internalAddresses,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("15s") Duration attemptTimeout,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("1s") Duration pollInterval,
        @DefaultValue("1s") Duration firstRest,
        @DefaultValue("30s") Duration longestRest,

        @DefaultValue({"1m", "5m", "15m", "1h", "2h", "4h", "8h", "16h", "16h"})
        List<Duration> pauses) {

    /**
     * One endpoint as it was written down.
     *
     * @param secret one signing secret, or the new and the old one while they are changed
     * @param events left out, all there are
     */
    public record Named(
            @Nullable String url,
            @Nullable String secret,
            @DefaultValue List<String> events) {

        /** Neither path nor secret gets into a log by accident. */
        @Override
        public String toString() {
            return "Named[...]";
        }
    }
}
