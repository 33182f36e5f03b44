package org.trust360.gateway.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Hashes passwords with bcrypt, over a digest first because bcrypt itself stops reading at 72 bytes. */
final class Passwords {

    private static final int STRENGTH = 12;

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(STRENGTH);

    /** Compared with where there is no account, so that the answer takes as long. */
    private final String nobodys = hash("nobody has this password");

    String hash(String password) {
        return bcrypt.encode(digest(password));
    }

    boolean match(String password, String hash) {
        return bcrypt.matches(digest(password), hash);
    }

    void pretendToMatch(String password) {
        match(password, nobodys);
    }

    private static String digest(String password) {
        try {
            var normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
            var digest = MessageDigest.getInstance("SHA-384").digest(("trust360 password\0" + normal).getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
