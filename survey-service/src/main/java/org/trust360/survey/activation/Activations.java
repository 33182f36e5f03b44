package org.trust360.survey.activation;

import java.time.Instant;
import java.util.Optional;

/** The right of a leader to open an account, by the link in a mail. Only hashes of the links are kept. */
interface Activations {

    void add(String tokenHash, String person, Instant expires);

    /** Whose link it is, while it is valid. Asking does not use it up. */
    Optional<String> find(String tokenHash, Instant now);

    void removeExpired(Instant now);
}
