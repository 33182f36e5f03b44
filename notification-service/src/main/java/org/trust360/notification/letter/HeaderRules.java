package org.trust360.notification.letter;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.regex.Pattern;

/** S11: what may stand in the head of a mail. Line breaks there would let a name or a title write headers of its own. */
final class HeaderRules {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}]+");

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

    /** The address with its host as mail servers know it; whatever cannot be read so comes back as it is. */
    static String wireForm(String address) {
        var at = address.lastIndexOf('@');
        try {
            return at < 0 ? address : address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** A name on one line; what breaks lines becomes a space. */
    static String line(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }
}
