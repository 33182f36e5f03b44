package org.trust360.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Nothing more will be accepted about one subject in one campaign; written behind the last accepted sheet.
 *
 * @param count how many sheets count, each once whatever its versions
 * @param digest see {@link CollectionDigest}: which versions of which sheets count
 * @param unit the label of the subject's part of the organisation, at most 80 characters; null where HR named none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CollectionClosed(
        String campaignId,
        String subjectId,
        int count,
        String digest,
        @Nullable String unit) implements AnswerEvent {

    public static final EventType<CollectionClosed> TYPE =
            new EventType<>("collection.closed", 1, CollectionClosed.class);

    @Override
    public String key() {
        return subjectId;
    }
}
