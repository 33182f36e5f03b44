package org.trust360.notification.work;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.trust360.delivery.store.ServerTime;

/**
 * What is owed, a document each, in one collection. A lease is the field {@code due} moved into the future and the field
 * {@code fence} raised, by the store's own clock and in one conditional write; whatever a holder writes names its fence.
 */
public final class OwedDocuments {

    /** The state of a document that is still worked on. */
    public static final String OWED = "owed";

    /** Of how many due documents one is picked by chance, so that workers seldom reach for the same one. */
    private static final int PICK_FROM = 16;

    private final MongoDatabase store;
    private final MongoCollection<Document> documents;
    private final Duration lease;

    /**
     * The documents of a collection.
     *
     * @param lease how long one worker may work on a document before another may take it
     */
    public OwedDocuments(MongoDatabase store, String collection, Duration lease) {
        this.store = store;
        this.documents = store.getCollection(collection);
        this.lease = lease;
    }

    public MongoCollection<Document> all() {
        return documents;
    }

    /** What every document has from its beginning. */
    public static Document owed(String id, Instant due) {
        return new Document("_id", id)
                .append("state", OWED)
                .append("due", Date.from(due))
                .append("attempts", 0)
                .append("fence", 0L)
                .append("status", "");
    }

    /** Answers {@code false} where the document is known already. */
    public boolean add(Document document) {
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

    /**
     * Leases one document that is due, and answers it with the fence of the lease; empty where none is.
     *
     * @param which only documents with these values
     */
    public Optional<Document> leaseNext(Document which) {
        var now = now();
        var due = documents
                .find(new Document(which).append("state", OWED).append("due", new Document("$lte", Date.from(now))))
                .sort(Sorts.ascending("due"))
                .limit(PICK_FROM)
                .into(new ArrayList<>());
        Collections.shuffle(due);
        return due.stream()
                .filter(before -> write(
                        before.getString("_id"),
                        fence(before),
                        set("due", Date.from(now.plus(lease))),
                        set("fence", fence(before) + 1)))
                .map(before -> before.append("fence", fence(before) + 1))
                .findFirst();
    }

    private static long fence(Document document) {
        return document.getLong("fence");
    }

    /** Makes a lease last as long as if it began now. */
    public Bson leasedAnew() {
        return set("due", Date.from(now().plus(lease)));
    }

    /** Writes only while the document is owed and nobody took it since. */
    public boolean write(String id, long fence, Bson... changes) {
        var mine = and(eq("_id", id), eq("state", OWED), eq("fence", fence));
        return documents.updateOne(mine, combine(changes)).getMatchedCount() == 1;
    }

    /** The store's clock, so that instances with wrong clocks agree on who holds what. */
    public Instant now() {
        return ServerTime.of(store).now();
    }
}
