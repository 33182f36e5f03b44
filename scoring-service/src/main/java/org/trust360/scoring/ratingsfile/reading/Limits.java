package org.trust360.scoring.ratingsfile.reading;

/**
 * How much a file of ratings may hold. What exceeds them is told, never cut off in silence.
 *
 * @param bytes of the file
 * @param lines below the header
 * @param lineLength bytes of a line
 * @param raters about one leader
 */
public record Limits(long bytes, int lines, int lineLength, int columns, int raters) {

    /** 1 GiB, 2,000,000 lines of 10,000 bytes, 1,000 columns, 10,000 raters about a leader. */
    public static Limits standard() {
        return new Limits(1L << 30, 2_000_000, 10_000, 1_000, 10_000);
    }
}
