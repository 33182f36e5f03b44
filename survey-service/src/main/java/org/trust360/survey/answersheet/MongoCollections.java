package org.trust360.survey.answersheet;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.trust360.delivery.outbox.Outbox;

/**
 * One document per subject and campaign:
 * {@code {_id: "campaign:subject", campaign, subject, state, rev, accepted: [{sheet, version, content}], outbox}}.
 */
final class MongoCollections implements Collections {

    private static final String OPEN = "open";
    private static final String OUTBOX = "outbox";

    private static final Bson WITHOUT_EVENTS =
            include("campaign", "subject", "state", "rev", "accepted", OUTBOX + ".id");

    private final MongoCollection<Document> documents;

    MongoCollections(MongoCollection<Document> documents) {
        this.documents = documents;
        documents.createIndex(Indexes.ascending("campaign"));
    }

    @Override
    public void open(CollectionId id) {
        try {
            documents.insertOne(new Document("_id", id.toString())
                    .append("campaign", id.campaign())
                    .append("subject", id.subject())
                    .append("state", OPEN)
                    .append("rev", 0)
                    .append("accepted", List.of()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public Optional<SheetCollection> find(CollectionId id) {
        return Optional.ofNullable(documents
                        .find(eq("_id", id.toString()))
                        .projection(WITHOUT_EVENTS)
                        .first())
                .map(MongoCollections::collection);
    }

    @Override
    public boolean replace(SheetCollection before, SheetCollection after, CollectionOutbox.Entries entries) {
        var asBefore = and(eq("_id", before.id().toString()), eq("state", state(before)), eq("rev", before.revision()));
        var change = combine(
                set("state", state(after)),
                set("rev", after.revision()),
                set("accepted", accepted(after)),
                Outbox.append(entries.envelopes()));
        return documents.updateOne(asBefore, change).getMatchedCount() == 1;
    }

    @Override
    public List<SheetCollection> of(String campaign) {
        return documents
                .find(eq("campaign", campaign))
                .projection(WITHOUT_EVENTS)
                .map(MongoCollections::collection)
                .into(new ArrayList<>());
    }

    @Override
    public void forEach(Consumer<SheetCollection> action) {
        documents
                .find()
                .projection(WITHOUT_EVENTS)
                .map(MongoCollections::collection)
                .forEach(action);
    }

    private static String state(SheetCollection collection) {
        return collection.isOpen() ? OPEN : "closed";
    }

    private static List<Document> accepted(SheetCollection collection) {
        return collection.members().stream()
                .map(member -> new Document("sheet", member.sheetId())
                        .append("version", member.version())
                        .append("content", member.content()))
                .toList();
    }

    private static SheetCollection collection(Document document) {
        var members = document.getList("accepted", Document.class).stream()
                .map(member -> new Member(
                        member.getString("sheet"), member.getInteger("version"), member.getString("content")))
                .toList();
        return new SheetCollection(
                new CollectionId(document.getString("campaign"), document.getString("subject")),
                OPEN.equals(document.getString("state")),
                document.getInteger("rev"),
                members,
                pending(document.getList(OUTBOX, Document.class, List.of())));
    }

    private static OutboxLimit.Pending pending(List<Document> events) {
        int comments = events.stream()
                .mapToInt(event -> CollectionOutbox.comments(event.getString("id")))
                .sum();
        return new OutboxLimit.Pending(events.size(), comments);
    }
}
