package org.trust360.scoring.ratingsfile.reading;

import org.trust360.scoring.congruence.Relationship;

/**
 * One line: what one rater answered about one leader. A byte an item, so that large files fit into memory.
 *
 * @param answers in the order of the items, 0 for a missing one; never changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Rating(long line, Relationship relationship, byte[] answers) {

    public static final byte MISSING = 0;
}
