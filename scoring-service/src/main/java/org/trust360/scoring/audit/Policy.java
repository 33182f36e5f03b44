package org.trust360.scoring.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What raters were promised (A1, A2): frozen when collecting starts, printed on their first page, and part of every
 * decision record under its fingerprint.
 *
 * @param threshold k, the least number of people of an anonymous group of whom anything may be known; 3 or more,
 *     whatever is asked for
 */
public record Policy(int threshold) {

    /** Nobody can set a threshold below this. */
    public static final int FLOOR = 3;

    /** From this many people on, spread is shown as a number, and the guard of unanimity looks at equal answers only. */
    public static final int DETAIL_FROM = 10;

    /** From this many people on, agreement is shown in three words, of at least {@link #AGREEMENT_ITEMS} items. */
    public static final int AGREEMENT_FROM = 5;

    public static final int AGREEMENT_ITEMS = 8;

    public Policy {
        if (threshold < FLOOR) {
            throw new IllegalArgumentException("A threshold is " + FLOOR + " or more: " + threshold);
        }
    }

    /** The promise in one line; the same promise always reads the same. */
    public String text() {
        return "threshold=%d;agreement-from=%d;agreement-items=%d;detail-from=%d;means=1-decimal;numbers=buckets"
                .formatted(threshold, AGREEMENT_FROM, AGREEMENT_ITEMS, DETAIL_FROM);
    }

    /** SHA-256 of the text, in hexadecimal. */
    public String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
