package org.trust360.notification.smtp;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The codes in a server's reply. Its text stays out: servers like to quote the address. */
final class SmtpStatus {

    private static final Pattern ENHANCED = Pattern.compile("\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

    private SmtpStatus() {}

    /** {@code 550 5.1.1}, or {@code 550} where the server gives no finer code. */
    static String of(int code, @Nullable String reply) {
        var enhanced = ENHANCED.matcher(reply == null ? "" : reply);
        return enhanced.lookingAt() ? code + " " + enhanced.group(1) : Integer.toString(code);
    }
}
