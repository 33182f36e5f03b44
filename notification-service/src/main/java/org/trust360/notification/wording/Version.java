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
 */
public record Version(int number, Wording wording, boolean shipped, List<Earlier> earlier) {

    public Version {
        earlier = List.copyOf(earlier);
    }

    /** Words that were used until then. */
    public record Earlier(int number, Wording wording, Instant until) {}
}
