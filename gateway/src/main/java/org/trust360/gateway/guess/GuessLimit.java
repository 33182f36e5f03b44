package org.trust360.gateway.guess;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Counts links that did not open, by network and window of time (S5). Networks are known by a keyed hash only; the key is
 * random, lives in memory and is thrown away after a day, so that nobody can ever tell which networks they were.
 */
final class GuessLimit {

    private static final int LARGEST = 100_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final GuessProperties properties;
    private final Clock clock;
    private final Map<String, Integer> wrong = new HashMap<>();
    private Instant windowEnds = Instant.MIN;
    private Instant keyEnds = Instant.MIN;
    private byte[] key = new byte[0];

    GuessLimit(GuessProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    synchronized void add(NetworkPrefix from) {
        turn();
        if (wrong.size() >= LARGEST) {
            wrong.clear();
        }
        wrong.merge(hash(from), 1, Integer::sum);
    }

    /** How long whoever comes from there has to wait; nothing where they may go on. */
    synchronized Optional<Duration> wait(NetworkPrefix from) {
        turn();
        return wrong.getOrDefault(hash(from), 0) < properties.most()
                ? Optional.empty()
                : Optional.of(Duration.between(clock.instant(), windowEnds));
    }

    /** By what the networks are known just now. */
    synchronized Set<String> known() {
        return Set.copyOf(wrong.keySet());
    }

    private void turn() {
        var now = clock.instant();
        if (!now.isBefore(windowEnds)) {
            wrong.clear();
            windowEnds = now.plus(properties.window());
        }
        if (!now.isBefore(keyEnds)) {
            wrong.clear();
            key = new byte[32];
            RANDOM.nextBytes(key);
            keyEnds = now.plus(properties.keyLife());
        }
    }

    private String hash(NetworkPrefix prefix) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(prefix.bits().getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
