package org.trust360.survey.console;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The time zone in which HR reads and sets deadlines; empty stands for the one of this machine. */
@ConfigurationProperties("trust360.console")
record ConsoleProperties(@DefaultValue("") String timeZone) {

    ConsoleProperties {
        try {
            zone(timeZone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("trust360.console.time-zone is no time zone: " + timeZone, e);
        }
    }

    ZoneId zone() {
        return zone(timeZone);
    }

    private static ZoneId zone(String name) {
        return name.isBlank() ? ZoneId.systemDefault() : ZoneId.of(name);
    }
}
