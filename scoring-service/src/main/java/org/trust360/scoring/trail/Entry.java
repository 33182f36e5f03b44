package org.trust360.scoring.trail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What somebody did; opaque ids only, no name and no content.
 *
 * @param number counts from 1 without a gap
 * @param previous the hash of the entry before, empty for the first
 * @param actor the id of a person or an account
 * @param object the id of what it was done to
 */
public record Entry(long number, String previous, Instant at, String actor, String action, String object) {

    /** SHA-256 over all of it, one field a line. */
    String hash() {
        var text = String.join("\n", String.valueOf(number), previous, at.toString(), actor, action, object);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
