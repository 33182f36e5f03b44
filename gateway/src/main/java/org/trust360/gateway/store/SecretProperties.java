package org.trust360.gateway.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The secret of the gateway, from a file of that name (S16). It seals what the accounts database keeps. */
@ConfigurationProperties("trust360.secret")
record SecretProperties(@Nullable String gateway) {

    private static final int LEAST_LENGTH = 32;

    SecretProperties {
        if (gateway == null || gateway.strip().length() < LEAST_LENGTH) {
            throw new IllegalArgumentException(
                    "trust360.secret.gateway must hold at least 32 random characters; it is read from a file of that"
                            + " name in the directory TRUST360_SECRETS");
        }
    }
}
