package org.trust360.survey.maildelivery;

import java.util.Locale;

/** How far a mail came. */
public enum DeliveryState {
    /** A mail server took it over. */
    SENT,
    /** There is no such mailbox, or it takes nothing. */
    REFUSED,
    /** The address is none. */
    NO_ADDRESS,
    /** Put off again and again for two days, until nobody tried any more. */
    GIVEN_UP,
    /** It could not be written at all. */
    NOT_WRITTEN;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isTrouble() {
        return this != SENT;
    }

    static DeliveryState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What a mail server's reply code means, or the word that stands where no server replied. */
    static DeliveryState ofBounce(String status) {
        return switch (status) {
            case "address-refused" -> NO_ADDRESS;
            case "subject-refused" -> NOT_WRITTEN;
            default -> status.startsWith("5") ? REFUSED : status.startsWith("survey-") ? NOT_WRITTEN : GIVEN_UP;
        };
    }
}
