package org.trust360.notification.wording;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.trust360.notification.letter.Wording;

/** One document per occasion and language, so that a change and what it replaces are one write. */
final class MongoWordingBook implements WordingBook {

    private static final String CHANGES = "changes";

    private final MongoCollection<Document> documents;

    MongoWordingBook(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(documents.find(eq("_id", id)).first()).map(MongoWordingBook::entry);
    }

    @Override
    public boolean replace(String id, Entry entry) {
        var document = document(id, entry);
        return entry.number() == 1
                ? insert(document)
                : documents
                                .replaceOne(and(eq("_id", id), eq("version", entry.number() - 1)), document)
                                .getMatchedCount()
                        == 1;
    }

    private boolean insert(Document document) {
        try {
            documents.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static Document document(String id, Entry entry) {
        return new Document("_id", id)
                .append("version", entry.number())
                .append("since", Date.from(entry.since()))
                .append("words", entry.wording() == null ? null : words(entry.wording()))
                .append(
                        "earlier",
                        entry.earlier().stream().map(MongoWordingBook::document).toList())
                .append(
                        CHANGES,
                        entry.changes().stream().map(MongoWordingBook::document).toList());
    }

    private static Document document(Version.Change change) {
        return new Document("version", change.number())
                .append("by", change.by())
                .append("at", Date.from(change.at()));
    }

    private static Document document(Version.Earlier earlier) {
        return new Document("version", earlier.number())
                .append("until", Date.from(earlier.until()))
                .append("words", words(earlier.wording()));
    }

    private static Document words(Wording wording) {
        return new Document("subject", wording.subject())
                .append("preview", wording.preview())
                .append("button", wording.button())
                .append("body", wording.body());
    }

    private static Entry entry(Document document) {
        return new Entry(
                document.getInteger("version"),
                wording(document.get("words", Document.class)),
                document.getDate("since").toInstant(),
                document.getList("earlier", Document.class, List.of()).stream()
                        .map(MongoWordingBook::earlier)
                        .toList(),
                document.getList(CHANGES, Document.class, List.of()).stream()
                        .map(change -> new Version.Change(
                                change.getInteger("version"),
                                change.getString("by"),
                                change.getDate("at").toInstant()))
                        .toList());
    }

    private static Version.Earlier earlier(Document document) {
        var wording = wording(document.get("words", Document.class));
        if (wording == null) {
            throw new IllegalStateException("Earlier words without words in the store");
        }
        return new Version.Earlier(
                document.getInteger("version"),
                wording,
                document.getDate("until").toInstant());
    }

    private static @Nullable Wording wording(@Nullable Document words) {
        return words == null
                ? null
                : new Wording(
                        words.getString("subject"),
                        words.getString("preview"),
                        words.getString("button"),
                        words.getString("body"));
    }
}
