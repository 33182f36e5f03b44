package org.trust360.notification.letter;

import java.util.Locale;

/** A mail ready to go: to one person, in their language, as plain text and as HTML with the same words. */
public record Letter(String address, String name, Locale language, String subject, String text, String html)
        implements Draft {

    @Override
    public String toString() {
        return "Letter[withheld]";
    }
}
