package org.trust360.notification.job;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.trust360.events.MailKind;
import org.trust360.notification.work.OwedDocuments;

/** How a mail job lies in the store. These names stay when Java's change. */
final class MailJobDocument {

    private MailJobDocument() {}

    static Document owed(String id, Cause cause, Instant due) {
        return OwedDocuments.owed(id, due)
                .append("kind", cause.kind().label())
                .append("about", cause.about())
                .append("campaign", cause.campaign())
                .append("listed", cause.kind() != MailKind.REMINDER);
    }

    /** {@code due} of a settled job is when it was settled. */
    static Bson state(String word, Instant due, String status) {
        return combine(set("state", word), set("due", Date.from(due)), set("status", status));
    }

    static MailJob read(Document document) {
        return new MailJob(
                document.getString("_id"),
                cause(document),
                state(document),
                document.getInteger("attempts"),
                document.getString("status"));
    }

    static Lease lease(Document document) {
        return new Lease(
                document.getString("_id"), cause(document), document.getInteger("attempts"), document.getLong("fence"));
    }

    private static Cause cause(Document document) {
        var kind = document.getString("kind");
        return new Cause(
                MailKind.of(kind)
                        .orElseThrow(() -> new IllegalStateException("Unknown kind of mail in the store: " + kind)),
                document.getString("campaign"),
                document.getString("about"));
    }

    private static MailState state(Document document) {
        var due = document.getDate("due").toInstant();
        return switch (document.getString("state")) {
            case MailState.Owed.WORD -> new MailState.Owed(due);
            case MailState.Sent.WORD -> new MailState.Sent(due);
            case MailState.Bounced.WORD -> new MailState.Bounced(due);
            case MailState.NotOwed.WORD -> new MailState.NotOwed(due);
            case String word -> throw new IllegalStateException("Unknown state of a mail in the store: " + word);
        };
    }
}
