package org.trust360.survey.people;

import java.net.IDN;
import java.util.regex.Pattern;

/** S11: what is accepted as an address: a dot-atom, an at sign, a host name. No comments, no quotes, no line breaks. */
final class MailAddress {

    static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;

    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*+");
    private static final Pattern HOST = Pattern.compile("(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
            + "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*+");

    private MailAddress() {}

    static boolean isValid(String address) {
        int at = address.lastIndexOf('@');
        return address.length() <= LONGEST
                && 0 < at
                && at <= LONGEST_LOCAL_PART
                && LOCAL_PART.matcher(address.substring(0, at)).matches()
                && HOST.matcher(ascii(address.substring(at + 1))).matches();
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
