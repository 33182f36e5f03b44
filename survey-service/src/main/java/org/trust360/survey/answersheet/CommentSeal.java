package org.trust360.survey.answersheet;

import java.util.stream.Collectors;
import org.trust360.survey.datakey.DataKeys;

/**
 * Seals comments under the data key of their subject and campaign before they touch the store (G2). Whose sheet and
 * which item a box belongs to is part of its seal, so no comment can be moved to another sheet.
 */
public final class CommentSeal {

    private final DataKeys keys;

    CommentSeal(DataKeys keys) {
        this.keys = keys;
    }

    public SealedComments seal(String campaign, String subject, String sheetId, Comments comments) {
        if (comments.isEmpty()) {
            return SealedComments.NONE;
        }
        var key = keys.of(campaign, subject);
        var boxes = comments.texts().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey(),
                        entry -> key.seal(entry.getValue(), purpose(campaign, subject, sheetId, entry.getKey()))));
        return new SealedComments(key.mark(comments.together()), boxes);
    }

    /** What a box says. */
    String open(CollectionId collection, String sheetId, String item, String box) {
        return keys.of(collection.campaign(), collection.subject())
                .open(box, purpose(collection.campaign(), collection.subject(), sheetId, item));
    }

    private static String purpose(String campaign, String subject, String sheetId, String item) {
        return CollectionOutbox.purpose(campaign, subject, sheetId, item);
    }
}
