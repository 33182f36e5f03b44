package org.trust360.delivery.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.trust360.delivery.store.DeliveryStore;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.events.wire.Topics;

/** The parked records of a service, oldest first within a key. */
final class ParkedRecords {

    private final MongoCollection<Document> parked;

    ParkedRecords(DeliveryStore store) {
        this.parked = store.database().getCollection("parked");
    }

    void ensureIndex() {
        RequiredIndex.plain(parked, "topic", "key", "offset");
    }

    boolean holds(String topic, String key) {
        return parked.find(ofKey(topic, key)).projection(include("_id")).first() != null;
    }

    boolean holdsBefore(ParkedRecord other) {
        return parked.find(and(ofKey(other.topic(), other.key()), lt("offset", other.offset())))
                        .projection(include("_id"))
                        .first()
                != null;
    }

    /** The same record parked twice is parked once. */
    void add(ParkedRecord parkedRecord) {
        try {
            parked.insertOne(parkedRecord.stored());
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** False where somebody else has removed it. */
    boolean remove(ParkedRecord done) {
        return parked.deleteOne(eq(done.id())).getDeletedCount() == 1;
    }

    void failedAgain(ParkedRecord still, String reason) {
        parked.updateOne(eq(still.id()), set("reason", reason));
    }

    Optional<ParkedRecord> oldest(String topic, @Nullable String key) {
        return Optional.ofNullable(
                        parked.find(ofKey(topic, key)).sort(ascending("offset")).first())
                .map(ParkedRecord::new);
    }

    /** Without values. */
    List<ParkedRecord> list(int limit) {
        var found = new ArrayList<ParkedRecord>();
        for (var stored : parked.find()
                .projection(include("topic", "key", "partition", "offset", "reason"))
                .limit(limit)) {
            found.add(new ParkedRecord(stored));
        }
        return found;
    }

    /** Each key that has something parked, once. */
    Set<ParkedKey> keys() {
        var keys = new LinkedHashSet<ParkedKey>();
        for (var stored : parked.find().projection(include("topic", "key"))) {
            keys.add(new ParkedKey(stored.getString("topic"), stored.getString("key")));
        }
        return keys;
    }

    Map<String, Long> countByTopic() {
        var counts = new TreeMap<String, Long>();
        for (var topic : Topics.ALL) {
            long count = parked.countDocuments(eq("topic", topic));
            if (count > 0) {
                counts.put(topic, count);
            }
        }
        return counts;
    }

    private static Bson ofKey(String topic, @Nullable String key) {
        return and(eq("topic", topic), eq("key", key));
    }
}
