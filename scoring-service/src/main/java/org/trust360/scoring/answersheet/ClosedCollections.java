package org.trust360.scoring.answersheet;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.trust360.delivery.store.RequiredIndex;

/** The collections that were closed, and whether their sheets are in order. */
public final class ClosedCollections {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> closed;

    public ClosedCollections(MongoDatabase database) {
        this.closed = database.getCollection("closed");
        RequiredIndex.plain(closed, "campaign");
        RequiredIndex.plain(closed, "subject");
        RequiredIndex.plain(closed, "alarm");
    }

    /** Keeps what the close said, unless it is known already. */
    public void keep(ClosedCollection collection) {
        try {
            closed.updateOne(
                    eq("_id", id(collection.campaign(), collection.subject())),
                    combine(
                            setOnInsert("campaign", collection.campaign()),
                            setOnInsert("subject", collection.subject()),
                            setOnInsert("count", collection.count()),
                            setOnInsert("digest", collection.digest()),
                            setOnInsert("unit", collection.unit()),
                            setOnInsert("alarm", false)),
                    UPSERT);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    public Optional<ClosedCollection> find(String campaign, String subject) {
        return Optional.ofNullable(closed.find(eq("_id", id(campaign, subject))).first())
                .map(ClosedCollections::read);
    }

    /** Of all campaigns. */
    public List<ClosedCollection> about(String subject) {
        return closed.find(eq("subject", subject)).map(ClosedCollections::read).into(new ArrayList<>());
    }

    public List<ClosedCollection> of(String campaign) {
        return closed.find(eq("campaign", campaign))
                .map(ClosedCollections::read)
                .into(new ArrayList<>());
    }

    /** Notes that the sheets of a closed collection are not in order, or that they are again; answers if that is news. */
    public boolean alarm(ClosedCollection collection, boolean raised) {
        var id = id(collection.campaign(), collection.subject());
        return closed.updateOne(and(eq("_id", id), eq("alarm", !raised)), set("alarm", raised))
                        .getMatchedCount()
                > 0;
    }

    /** How many closed collections cannot be reported because their sheets are not in order. */
    public long alarms() {
        return closed.countDocuments(eq("alarm", true));
    }

    private static String id(String campaign, String subject) {
        return campaign + ":" + subject;
    }

    private static ClosedCollection read(Document stored) {
        return new ClosedCollection(
                stored.getString("campaign"),
                stored.getString("subject"),
                stored.getInteger("count"),
                stored.getString("digest"),
                stored.getString("unit"));
    }
}
