package org.trust360.survey.silence;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Who does not want which mails, and the links by which they say so. Only hashes of the links are kept. */
interface Wishes {

    void addLink(String hash, Holder holder, Instant expires);

    /** Whose link it is, while it is valid. Asking does not use it up. */
    Optional<Holder> find(String hash, Instant now);

    void removeExpired(Instant now);

    Wish of(String person);

    /** Those of the people who want no mail about some campaign. */
    Set<String> silent(Collection<String> people);

    void silence(Holder holder);

    void silenceReminders(String person);

    /** Takes back both. */
    void restore(Holder holder);

    /** Who got a link, and about which campaign. */
    record Holder(String person, String campaign) {}
}
