package org.trust360.local.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A caught mail as its headers tell it. */
public record Mail(String id, String from, List<String> to, String subject, String messageId, Instant receivedAt) {

    public Mail {
        to = List.copyOf(to);
    }

    boolean mentions(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return (subject + " " + from + " " + String.join(" ", to))
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
