package org.trust360.survey.datakey;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.trust360.events.seal.DataKey;

/** The master key, from a file of that name (S16). It wraps every data key and lies in no database. */
@ConfigurationProperties("trust360.keys")
record MasterKeyProperties(@Nullable String master) {

    private static final int LEAST_LENGTH = 32;

    MasterKeyProperties {
        if (master == null || master.strip().length() < LEAST_LENGTH) {
            throw new IllegalArgumentException(
                    "trust360.keys.master must hold at least 32 random characters; it is read"
                            + " from a file of that name in the directory TRUST360_SECRETS");
        }
    }

    /** Opens and closes what wraps the data keys. */
    DataKey key() {
        return DataKey.of(String.valueOf(master).strip().getBytes(UTF_8));
    }

    /** Nobody reads it in a log by accident. */
    @Override
    public String toString() {
        return "MasterKeyProperties";
    }
}
