package org.trust360.delivery.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Projections.slice;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Who may empty the outboxes of one collection. A claim raises the fencing number of the document; whoever holds an
 * older number can still send, which consumers absorb, but cannot remove anything (D3).
 */
final class OutboxLeases {

    private static final String FENCE = Outbox.LEASE + ".fence";
    private static final String UNTIL = Outbox.LEASE + ".until";
    private static final FindOneAndUpdateOptions CLAIMED =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER).projection(include(Outbox.EVENTS));

    private final MongoCollection<Document> documents;
    private final Duration lease;

    OutboxLeases(MongoCollection<Document> documents, Duration lease) {
        this.documents = documents;
        this.lease = lease;
    }

    List<PendingDocument> pending(int limit) {
        var found = new ArrayList<PendingDocument>();
        for (var document : documents
                .find(eq(Outbox.PENDING, true))
                .projection(fields(include(Outbox.LEASE), slice(Outbox.EVENTS, 1)))
                .limit(limit)) {
            found.add(pending(document));
        }
        return found;
    }

    long countPending() {
        return documents.countDocuments(eq(Outbox.PENDING, true));
    }

    private static PendingDocument pending(Document document) {
        var id = Objects.requireNonNull(document.get("_id"));
        var events = document.getList(Outbox.EVENTS, Document.class, List.of());
        var oldest = events.isEmpty() ? "" : events.getFirst().getString("id");
        var held = document.get(Outbox.LEASE, Document.class);
        if (held == null) {
            return new PendingDocument(id, null, Instant.EPOCH, oldest);
        }
        long fence = held.get("fence", Number.class).longValue();
        return new PendingDocument(id, fence, held.getDate("until").toInstant(), oldest);
    }

    /** Empty where another relay was faster or the outbox has been emptied since. */
    Optional<ClaimedOutbox> claim(PendingDocument seen, Instant now) {
        long deadline = System.nanoTime() + lease.toNanos() / 2;
        long fence = seen.fence() == null ? 1 : seen.fence() + 1;
        var claimed = documents.findOneAndUpdate(
                and(eq(seen.id()), eq(Outbox.PENDING, true), eq(FENCE, seen.fence())),
                combine(set(FENCE, fence), set(UNTIL, Date.from(now.plus(lease)))),
                CLAIMED);
        return Optional.ofNullable(claimed)
                .map(document -> new ClaimedOutbox(seen.id(), fence, deadline, entries(document)));
    }

    private static List<OutboxEntry> entries(Document document) {
        var stored = document.getList(Outbox.EVENTS, Document.class, List.of());
        return stored.stream().map(OutboxEntry::from).toList();
    }

    /** Removes what the broker has, by id and never by position. False where the claim has been lost. */
    boolean remove(ClaimedOutbox claim, List<String> sent) {
        return update(held(claim), pull(Outbox.EVENTS, in("id", sent)));
    }

    /** Ends the claim; the document is no longer pending only where its outbox is empty at this very moment. */
    void finish(ClaimedOutbox claim) {
        var free = set(UNTIL, Date.from(Instant.EPOCH));
        if (!update(and(held(claim), size(Outbox.EVENTS, 0)), combine(unset(Outbox.PENDING), free))) {
            update(held(claim), free);
        }
    }

    private boolean update(Bson filter, @Nullable Bson change) {
        return documents.updateOne(filter, change).getMatchedCount() == 1;
    }

    private static Bson held(ClaimedOutbox claim) {
        return and(eq(claim.documentId()), eq(FENCE, claim.fence()));
    }
}
