package org.trust360.survey.notice;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.trust360.survey.answersheet.Fingerprint;
import org.trust360.survey.campaign.Notice;

/** One document per notice, {@code {_id, kind, campaignId, recipientId, occasion, outbox}}; its id follows from what it says. */
final class MongoNotices implements NoticeBook {

    private static final int ID_LENGTH = 32;

    private final MongoCollection<Document> documents;
    private final NoticeOutbox outbox;

    MongoNotices(MongoCollection<Document> documents, NoticeOutbox outbox) {
        this.documents = documents;
        this.outbox = outbox;
    }

    /** The document is the debt and carries the event that tells of it, so both are there or neither. */
    @Override
    public void owe(Notice notice) {
        var id = idOf(notice);
        var document = new Document("_id", id)
                .append("kind", notice.kind().word())
                .append("campaignId", notice.campaign())
                .append("recipientId", notice.recipient())
                .append("occasion", notice.occasion());
        try {
            documents.insertOne(outbox.telling(document, id, notice));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public Optional<Notice> find(String mailId) {
        return Optional.ofNullable(documents.find(eq("_id", mailId)).first()).map(MongoNotices::notice);
    }

    private static String idOf(Notice notice) {
        var said = String.join(":", notice.kind().word(), notice.campaign(), notice.recipient(), notice.occasion());
        return Fingerprint.of("notice" + said).substring(0, ID_LENGTH);
    }

    private static Notice notice(Document document) {
        return new Notice(
                Notice.Kind.valueOf(document.getString("kind").toUpperCase(Locale.ROOT)),
                document.getString("campaignId"),
                document.getString("recipientId"),
                document.getString("occasion"));
    }
}
