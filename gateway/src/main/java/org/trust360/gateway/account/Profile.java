package org.trust360.gateway.account;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who an account is: its own id, the name to sign in with (the mail address in lower case, or {@code admin}), its
 * roles, and the person in survey-service where there is one.
 */
public record Profile(
        String id, String login, Set<Role> roles, @Nullable String person) {

    public Profile {
        login = canonical(login);
        roles = Set.copyOf(roles);
    }

    static String canonical(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
