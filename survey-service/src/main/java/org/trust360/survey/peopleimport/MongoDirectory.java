package org.trust360.survey.peopleimport;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import org.trust360.survey.store.PeopleDatabase;

/** One document: {@code {_id: "directory", revision, by, until}}. */
@Repository
class MongoDirectory implements Directory {

    private static final Bson IT = eq("_id", "directory");
    private static final String NOBODY = "";

    private final MongoCollection<Document> directory;
    private final Clock clock;

    MongoDirectory(PeopleDatabase store, Clock clock) {
        directory = store.database().getCollection("directory");
        this.clock = clock;
        directory.updateOne(
                IT,
                combine(
                        Updates.setOnInsert("revision", 0L),
                        Updates.setOnInsert("by", NOBODY),
                        Updates.setOnInsert("until", Date.from(Instant.EPOCH))),
                new UpdateOptions().upsert(true));
    }

    @Override
    public long revision() {
        return read().getLong("revision");
    }

    @Override
    public Claim claim(String by, long revision, Instant until) {
        return claim(by, eq("revision", revision), until);
    }

    @Override
    public Claim claim(String by, Instant until) {
        return claim(by, new Document(), until);
    }

    private Claim claim(String by, Bson condition, Instant until) {
        var free = or(eq("by", NOBODY), lt("until", Date.from(clock.instant())));
        var claimed = directory.updateOne(
                and(IT, condition, free), combine(set("by", by), set("until", Date.from(until)), inc("revision", 1L)));
        if (claimed.getMatchedCount() == 1) {
            return Claim.CLAIMED;
        }
        var now = read();
        if (now.getString("by").equals(by)) {
            return Claim.CLAIMED;
        }
        return now.getString("by").equals(NOBODY) ? Claim.OUTDATED : Claim.BUSY;
    }

    @Override
    public void keep(String by, Instant until) {
        directory.updateOne(and(IT, eq("by", by)), set("until", Date.from(until)));
    }

    @Override
    public void release(String by) {
        directory.updateOne(and(IT, eq("by", by)), combine(set("by", NOBODY), inc("revision", 1L)));
    }

    private Document read() {
        var found = directory.find(IT).first();
        if (found == null) {
            throw new IllegalStateException("The directory's revision is gone");
        }
        return found;
    }
}
