package org.trust360.gateway.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Long enough, and not the sign-in name; which characters it is made of is nobody's business. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private PasswordRules() {}

    static Optional<Unsuitable> check(String password, String login) {
        var normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of(Unsuitable.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Unsuitable.TOO_LONG);
        }
        return normal.strip().toLowerCase(Locale.ROOT).equals(Profile.canonical(login))
                ? Optional.of(Unsuitable.IS_THE_NAME)
                : Optional.empty();
    }
}
