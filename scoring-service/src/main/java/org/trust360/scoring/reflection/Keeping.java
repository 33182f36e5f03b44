package org.trust360.scoring.reflection;

/** What became of the wish to keep a notebook. */
sealed interface Keeping {

    /** It is kept; the next write is made to this revision. */
    record Kept(int revision) implements Keeping {}

    /** Another tab or device wrote in between, or deleted it; nothing was changed. */
    record Overtaken() implements Keeping {}
}
