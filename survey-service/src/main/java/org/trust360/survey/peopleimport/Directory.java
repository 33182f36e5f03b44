package org.trust360.survey.peopleimport;

import java.time.Instant;

/** One import writes at a time, and everybody can see that the directory is not what it was when they looked. */
interface Directory {

    /** Grows whenever an import begins to write or has written. */
    long revision();

    /** Takes the right to write, if nothing has been written since the revision; twice is once. */
    Claim claim(String by, long revision, Instant until);

    /** Takes the right to write, whatever was written before. */
    Claim claim(String by, Instant until);

    /** Keeps the right; a right that is not kept can be taken by somebody else. */
    void keep(String by, Instant until);

    void release(String by);

    /** What became of a wish to write. */
    enum Claim {
        CLAIMED,
        OUTDATED,
        BUSY
    }
}
