package org.trust360.survey.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * An entry of the audit trail.
 *
 * @param number counts from 1 without a gap
 * @param previous the hash of the entry before, empty for the first
 * @param begun the number of the entry that said the act had begun, 0 for that one itself
 */
public record Entry(long number, String previous, Instant at, Act act, Outcome outcome, long begun) {

    /** SHA-256 over all of it, one field a line. */
    public String hash() {
        var text = String.join(
                "\n",
                String.valueOf(number),
                previous,
                at.toString(),
                act.by(),
                act.word(),
                act.campaign(),
                act.object(),
                outcome.word(),
                String.valueOf(begun));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
