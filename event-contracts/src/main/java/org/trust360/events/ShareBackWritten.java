package org.trust360.events;

/**
 * A leader wrote to everybody who was asked; each of them is owed a mail with it, whether they answered or not.
 *
 * @param shareBackId the same for the same text, so that writing it twice is writing it once
 * @param sealed the text, sealed under the data key of subject and campaign for the purpose of a share-back
 */
public record ShareBackWritten(String shareBackId, String campaignId, String subjectId, String sealed)
        implements ReportEvent {

    public static final EventType<ShareBackWritten> TYPE =
            new EventType<>("share-back.written", 1, ShareBackWritten.class);

    @Override
    public String key() {
        return subjectId;
    }
}
