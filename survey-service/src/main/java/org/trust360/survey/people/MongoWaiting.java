package org.trust360.survey.people;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.survey.store.RandomId;

/** Who waits, in a field {@code named} of the person's own document: naming and taking out somebody are one write each. */
final class MongoWaiting {

    private static final String NAMED = "named";

    private final MongoCollection<Document> people;

    MongoWaiting(MongoCollection<Document> people) {
        this.people = people;
        RequiredIndex.sparse(people, NAMED);
    }

    /** Adds somebody who waits; where another has added them meanwhile they stay as they are. */
    void add(PersonLine line, Instant now) {
        var id = RandomId.create();
        try {
            people.insertOne(PersonDocument.of(line.added(id)).append("_id", id).append(NAMED, Date.from(now)));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** False where there is nobody of that id any more; who does not wait stays so. */
    boolean isNamedAgain(String id, Instant now) {
        var waits = and(eq("_id", id), exists(NAMED));
        return people.updateOne(waits, set(NAMED, Date.from(now))).getMatchedCount() == 1
                || people.countDocuments(eq("_id", id)) == 1;
    }

    Set<String> namedBefore(Instant time) {
        return people.find(lt(NAMED, Date.from(time)))
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id"))
                .into(new HashSet<>());
    }

    void end(Collection<String> ids) {
        people.updateMany(and(in("_id", ids), exists(NAMED)), unset(NAMED));
    }

    /** HR has told of these people, by external id. */
    void endFor(Collection<String> externalIds) {
        people.updateMany(and(in("externalId", externalIds), exists(NAMED)), unset(NAMED));
    }

    long remove(Collection<String> ids, Instant namedBefore) {
        return people.deleteMany(and(in("_id", ids), lt(NAMED, Date.from(namedBefore))))
                .getDeletedCount();
    }
}
