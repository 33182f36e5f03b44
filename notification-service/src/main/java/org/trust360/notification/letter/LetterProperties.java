package org.trust360.notification.letter;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every letter says alike.
 *
 * @param organisation who asks, as the receivers know it; empty says "your organisation"
 * @param zone the time zone in which deadlines are written
 */
@ConfigurationProperties("trust360.mail.letter")
record LetterProperties(
        @DefaultValue("") String organisation,
        @DefaultValue("UTC") ZoneId zone) {}
