package org.trust360.scoring.audit;

/**
 * A figure about how far the answers of some people are apart.
 *
 * @param people how many, at least, in every item that the figure is made of
 * @param items of how many items it is made
 */
public record Spread(String name, Detail detail, int people, int items) {

    /** How much is said. */
    public enum Detail {
        /** One of three words. */
        WORD,
        /** Numbers. */
        NUMBER
    }
}
