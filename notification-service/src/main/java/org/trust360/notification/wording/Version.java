package org.trust360.notification.wording;

import java.time.Instant;
import java.util.List;
import org.trust360.notification.letter.Wording;

/**
 * The words for one occasion in one language, as they stand.
 *
 * @param number 0 as long as nobody changed anything; one more with each change, the return to the shipped words included
 * @param wording what letters are written with
 * @param shipped whether these are the words that came with the release
 * @param earlier what HR wrote before, newest first
 * @param changes who changed them, newest first; none where that was before it was noted
 */
public record Version(int number, Wording wording, boolean shipped, List<Earlier> earlier, List<Change> changes) {

    public Version {
        earlier = List.copyOf(earlier);
        changes = List.copyOf(changes);
    }

    /** Words that were used until then. */
    public record Earlier(int number, Wording wording, Instant until) {}

    /**
     * That a version was made, by a return to the shipped words too.
     *
     * @param by the account of whoever did
     */
    public record Change(int number, String by, Instant at) {}
}
