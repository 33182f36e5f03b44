package org.trust360.notification.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The Message-ID of a mail: the same on every attempt, so that a receiver can tell a copy from a second mail. */
final class MessageId {

    private MessageId() {}

    static String of(String mail, String domain) {
        return "<" + HexFormat.of().formatHex(digest("mail" + mail), 0, 16) + "@" + domain + ">";
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
