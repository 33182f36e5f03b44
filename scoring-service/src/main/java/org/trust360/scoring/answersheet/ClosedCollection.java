package org.trust360.scoring.answersheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.events.CollectionDigest;
import org.trust360.events.CollectionDigest.Member;

/**
 * The word that nothing more will be accepted about one subject in one campaign, and what must be here by now.
 *
 * @param count how many sheets count
 * @param digest of the latest versions of these sheets
 * @param unit the label of the subject's part of the organisation, null where none was named
 */
public record ClosedCollection(
        String campaign,
        String subject,
        int count,
        String digest,
        @Nullable String unit) {

    /** Of a subject of no unit. */
    public ClosedCollection(String campaign, String subject, int count, String digest) {
        this(campaign, subject, count, digest, null);
    }

    /** Whether exactly the accepted sheets are here, each in its latest version. */
    public boolean isComplete(List<AnswerSheet> sheets) {
        var members = sheets.stream()
                .map(sheet -> new Member(sheet.id(), sheet.version(), sheet.content()))
                .toList();
        return sheets.size() == count && CollectionDigest.of(members).equals(digest);
    }
}
