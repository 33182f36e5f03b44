package org.trust360.scoring.shareback;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.scoring.journey.Journey;

/**
 * What all leaders have written back, one document per way from a report: {@code {_id, campaign, subject, draft, sends,
 * sent: [{id, day, sealed}], outbox}}.
 */
@Repository
public class ShareBacks {

    static final String COLLECTION = "sharebacks";

    private final MongoCollection<Document> documents;

    ShareBacks(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION);
        RequiredIndex.plain(documents, "campaign");
    }

    /** How many leaders of a campaign have written back at least once; no names. */
    public int count(String campaign) {
        return Math.toIntExact(documents.countDocuments(and(eq("campaign", campaign), gt("sends", 0))));
    }

    Written read(Journey journey) {
        return Optional.ofNullable(documents.find(eq("_id", journey.id())).first())
                .map(Written::of)
                .orElse(Written.NOTHING);
    }

    void keepDraft(Journey journey, String sealed) {
        upsert(journey, set("draft", sealed));
    }

    /**
     * The text is sent and its event waits to leave, both in one write, if nothing was sent since {@code before} was
     * read. Of several at once one is sent.
     */
    boolean send(Journey journey, Written before, Written.Sent sent, Instant at) {
        upsert(journey, setOnInsert("draft", sent.sealed()));
        int sends = before.sent().size();
        var update = combine(
                push("sent", sent.document()),
                set("sends", sends + 1),
                unset("draft"),
                ShareBackOutbox.written(journey, sent, at));
        return documents
                        .updateOne(and(eq("_id", journey.id()), eq("sends", sends)), update)
                        .getMatchedCount()
                == 1;
    }

    private void upsert(Journey journey, Bson change) {
        documents.updateOne(
                eq("_id", journey.id()),
                combine(
                        change,
                        setOnInsert("campaign", journey.campaign()),
                        setOnInsert("subject", journey.subject()),
                        setOnInsert("sends", 0)),
                new UpdateOptions().upsert(true));
    }
}
