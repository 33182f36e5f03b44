package org.trust360.notification.letter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail ready to go: to one person, in their language, as plain text and as HTML with the same words.
 *
 * @param stopLink where the receiver, or their mail program with one POST, can say that such mails are not wanted
 */
public record Letter(
        Receiver receiver,
        String subject,
        String text,
        String html,
        @Nullable String stopLink) implements Draft {

    @Override
    public String toString() {
        return "Letter[withheld]";
    }

    /** Whom it goes to; the address as mail servers know it. */
    public record Receiver(String address, String name, Locale language) {

        @Override
        public String toString() {
            return "Receiver[withheld]";
        }
    }
}
