package org.trust360.notification.webhook.endpoint;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an endpoint's webhooks are signed with, as Standard Webhooks has it: {@code whsec_} and base64. */
public final class Secret {

    static final int SHORTEST = 24;
    static final int LONGEST = 64;

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    private Secret(byte[] key) {
        this.key = key;
    }

    /** Empty where the text is no secret of 24 to 64 bytes. */
    static Optional<Secret> parse(String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            var key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
            return Optional.of(key)
                    .filter(it -> it.length >= SHORTEST && it.length <= LONGEST)
                    .map(Secret::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The signature, in base64, of {@code id.timestamp.body}. */
    String sign(String id, long timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update((id + "." + timestamp + ".").getBytes(US_ASCII));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }

    @Override
    public String toString() {
        return "Secret[...]";
    }
}
