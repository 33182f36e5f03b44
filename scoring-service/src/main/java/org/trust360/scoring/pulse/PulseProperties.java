package org.trust360.scoring.pulse;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When raters may be asked again.
 *
 * @param distance from the release of the report to a first pulse, and from the end of one to the next; 0 for trying out
 * @param lasting how long raters have
 */
@ConfigurationProperties("trust360.pulse")
record PulseProperties(
        @DefaultValue("14d") Duration distance,
        @DefaultValue("14d") Duration lasting) {

    private static final Duration LONGEST = Duration.ofDays(90);

    PulseProperties {
        if (distance.isNegative() || distance.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("trust360.pulse.distance is 0 to 90 days: " + distance);
        }
        if (!lasting.isPositive() || lasting.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("trust360.pulse.lasting is above 0 and up to 90 days: " + lasting);
        }
    }
}
