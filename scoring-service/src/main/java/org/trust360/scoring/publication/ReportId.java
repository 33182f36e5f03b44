package org.trust360.scoring.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The id of a report follows from what it is about, so whoever makes it makes the same one. */
final class ReportId {

    private static final int BYTES = 16;

    private ReportId() {}

    static String of(String campaign, String subject, int version) {
        var text = "report\n" + campaign + "\n" + subject + (version == 1 ? "" : "\n" + version);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
