package org.trust360.delivery.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the consumers work.
 *
 * @param concurrency consumers per topic in this process
 * @param firstPause how long a partition rests after its first failure by infrastructure; doubles with each
 * @param longestPause the most it rests
 * @param watchInterval how often positions and parked records are looked at
 */
@ConfigurationProperties("trust360.inbox")
record InboxProperties(
        @DefaultValue("2") int concurrency,
        @DefaultValue("200ms") Duration firstPause,
        @DefaultValue("5s") Duration longestPause,
        @DefaultValue("5s") Duration watchInterval) {

    InboxProperties {
        if (concurrency < 1) {
            throw new IllegalArgumentException("trust360.inbox.concurrency must be positive: " + concurrency);
        }
        if (!firstPause.isPositive() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException(
                    "trust360.inbox.first-pause must be positive and not above trust360.inbox.longest-pause");
        }
    }

    Duration pause(int failures) {
        var doubled = firstPause.multipliedBy(1L << Math.min(failures - 1, 16));
        return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
    }
}
