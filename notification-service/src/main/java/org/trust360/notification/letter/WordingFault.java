package org.trust360.notification.letter;

import java.util.Locale;

/**
 * Why words cannot be used.
 *
 * @param value what the reason is about: a placeholder, or the greatest length
 */
public record WordingFault(Field field, Reason reason, String value) {

    /** The part of the words that is at fault. */
    public enum Field {
        SUBJECT,
        PREVIEW,
        BUTTON,
        BODY;

        /** How many characters may stand there. */
        public int longest() {
            return switch (this) {
                case SUBJECT -> 150;
                case PREVIEW -> 200;
                case BUTTON -> 60;
                case BODY -> 6_000;
            };
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is wrong with it. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        LINE_BREAK,
        CONTROL_CHARACTER,
        PLACEHOLDER_UNKNOWN,
        PLACEHOLDER_MISSING,
        PLACEHOLDER_NOT_ALONE;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
