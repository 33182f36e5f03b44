package org.trust360.notification.wording;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.notification.letter.Wording;

/** What HR wrote, by occasion and language. */
interface WordingBook {

    int MOST_EARLIER = 20;
    int MOST_CHANGES = 200;

    /** Empty where nobody ever changed the words. */
    Optional<Entry> find(String id);

    /** False where somebody else changed them since the version that the change was made from. */
    boolean replace(String id, Entry entry);

    /**
     * All that is kept under one id.
     *
     * @param wording null for a return to the shipped words
     * @param changes who made this version and those before it, newest first
     */
    record Entry(
            int number,
            @Nullable Wording wording,
            Instant since,
            List<Version.Earlier> earlier,
            List<Version.Change> changes) {

        public Entry {
            earlier = List.copyOf(earlier);
            changes = List.copyOf(changes);
        }
    }
}
