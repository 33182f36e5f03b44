package org.trust360.survey.store;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids that say nothing: 128 random bits, no time, no order. */
public final class RandomId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private RandomId() {}

    public static String create() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
