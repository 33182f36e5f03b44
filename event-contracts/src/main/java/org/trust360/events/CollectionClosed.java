package org.trust360.events;

/**
 * Nothing more will be accepted about one subject in one campaign; written behind the last accepted sheet.
 *
 * @param count how many sheets count, each once whatever its versions
 * @param digest see {@link CollectionDigest}: which versions of which sheets count
 */
public record CollectionClosed(String campaignId, String subjectId, int count, String digest) implements AnswerEvent {

    public static final EventType<CollectionClosed> TYPE =
            new EventType<>("collection.closed", 1, CollectionClosed.class);

    @Override
    public String key() {
        return subjectId;
    }
}
