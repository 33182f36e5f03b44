package org.trust360.notification.letter;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every letter says alike.
 *
 * @param organisation who asks, as the receivers know it; empty says "your organisation"
 * @param zone the time zone in which deadlines are written
 * @param timePerPerson how long feedback on one person takes, as promised to raters
 */
@ConfigurationProperties("trust360.mail.letter")
record LetterProperties(
        @DefaultValue("") String organisation,
        @DefaultValue("UTC") ZoneId zone,
        @DefaultValue("5m") Duration timePerPerson) {

    LetterProperties {
        if (timePerPerson.toMinutes() < 1) {
            throw new IllegalArgumentException(
                    "trust360.mail.letter.time-per-person must be a minute at least: " + timePerPerson);
        }
    }
}
