package org.trust360.gateway.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may be in the suite. The services decide what that allows. */
public enum Role {
    ADMIN,
    HR,
    LEADER;

    /** The role's name in tokens and in the store. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String wireName) {
        return Arrays.stream(values())
                .filter(role -> role.wireName().equals(wireName))
                .findFirst();
    }
}
