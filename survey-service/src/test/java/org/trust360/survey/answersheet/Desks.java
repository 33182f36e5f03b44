package org.trust360.survey.answersheet;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;

/** The answer side of one instance over a database of its own or a shared one. */
final class Desks {

    static final Instant NOW = Instant.parse("2026-11-21T13:45:56.789Z");

    final MongoCollection<Document> documents;
    final Collections collections;
    final Sheets sheets;
    final CollectionOutbox outbox = new CollectionOutbox(Clock.fixed(NOW, ZoneOffset.UTC));

    Desks(MongoDatabase database) {
        documents = database.getCollection("collections");
        collections = new MongoCollections(documents);
        sheets = new MongoSheets(database.getCollection("sheets"));
    }

    AnswerSheetDesk desk() {
        return desk(collections, 5_000);
    }

    AnswerSheetDesk desk(Collections through, int pendingEvents) {
        return new AnswerSheetDesk(through, sheets, outbox, new OutboxLimit(pendingEvents));
    }

    CollectionDesk closing() {
        return new CollectionDesk(collections, outbox, _ -> Optional.of("Production"));
    }

    SheetCollection stored(CollectionId id) {
        return collections.find(id).orElseThrow();
    }

    /** The events that wait, in the order in which they will be told. */
    List<Document> events(CollectionId id) {
        var document = Objects.requireNonNull(
                documents.find(new Document("_id", id.toString())).first());
        return document.getList("outbox", Document.class, List.of());
    }
}
