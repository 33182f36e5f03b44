package org.trust360.notification.letter;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** S11: what may stand in the head of a mail. Line breaks there would let a name or a title write headers of its own. */
final class HeaderRules {

    static final int MAX_LENGTH = 254;

    private HeaderRules() {}

    static boolean isLine(String text) {
        return text.length() <= MAX_LENGTH && text.chars().noneMatch(Character::isISOControl);
    }

    /** One plain address and nothing around it: no name, no group, no list, no comment. */
    static boolean isAddress(String text) {
        try {
            var address = new InternetAddress(text, true);
            address.validate();
            return isLine(text) && !address.isGroup() && address.getAddress().equals(text) && text.indexOf('@') > 0;
        } catch (AddressException e) {
            return false;
        }
    }

    /** A name on one line; what breaks lines becomes a space. */
    static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
