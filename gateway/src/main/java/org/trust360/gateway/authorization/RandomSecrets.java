package org.trust360.gateway.authorization;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Compares secrets of machines. They are random and long, so a slow hash would protect nothing and cost every token. */
final class RandomSecrets implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : secret.toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence offered, @Nullable String expected) {
        return offered != null
                && expected != null
                && MessageDigest.isEqual(offered.toString().getBytes(UTF_8), expected.getBytes(UTF_8));
    }
}
