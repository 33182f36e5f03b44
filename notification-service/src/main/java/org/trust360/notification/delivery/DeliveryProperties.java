package org.trust360.notification.delivery;

import java.time.Duration;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.trust360.notification.work.Patience;

/**
 * How mails are worked.
 *
 * @param parallelism how many mails at once, each on a connection of its own
 * @param perConnection how many mails one connection carries at most
 * @param perMinute how many mails a minute this process sends at most; 0 for as many as the server takes
 * @param pollInterval how long an idle worker rests before it looks again
 * @param pauses how long to wait after the first, second ... attempt that a mail server put off; when they are used up
 *     the mail counts as bounced. The default ends after two days
 * @param firstOutagePause how long to wait when nobody could be reached; doubles up to {@code longestOutagePause}
 */
@ConfigurationProperties("trust360.mail.delivery")
record DeliveryProperties(
        @DefaultValue("4") int parallelism,
        @DefaultValue("50") int perConnection,
        @DefaultValue("0") int perMinute,
        @DefaultValue("1s") Duration pollInterval,

        @DefaultValue({"1m", "5m", "15m", "1h", "2h", "4h", "8h", "16h", "16h"})
        List<Duration> pauses,

        @DefaultValue("1s") Duration firstOutagePause,
        @DefaultValue("30s") Duration longestOutagePause) {

    DeliveryProperties {
        if (parallelism < 1 || perConnection < 1) {
            throw new IllegalArgumentException(
                    "trust360.mail.delivery.parallelism and .per-connection must be positive");
        }
        if (perMinute < 0) {
            throw new IllegalArgumentException("trust360.mail.delivery.per-minute must not be negative: " + perMinute);
        }
        if (!pollInterval.isPositive() || !firstOutagePause.isPositive()) {
            throw new IllegalArgumentException(
                    "trust360.mail.delivery.poll-interval and .first-outage-pause must be positive");
        }
        if (longestOutagePause.compareTo(firstOutagePause) < 0) {
            throw new IllegalArgumentException(
                    "trust360.mail.delivery.longest-outage-pause must not be shorter than .first-outage-pause");
        }
        pauses = List.copyOf(pauses);
    }

    /** @param chance values from 0 to 1 */
    Patience patience(DoubleSupplier chance) {
        return new Patience(pauses, firstOutagePause, longestOutagePause, chance);
    }
}
