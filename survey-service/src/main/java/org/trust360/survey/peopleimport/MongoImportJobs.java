package org.trust360.survey.peopleimport;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.survey.store.PeopleDatabase;

/** There are few at a time, so one index is enough. */
@Repository
class MongoImportJobs implements ImportJobs {

    private static final List<String> WORK = List.of(ImportState.CHECKING.word(), ImportState.WRITING.word());

    private final MongoCollection<Document> imports;

    MongoImportJobs(PeopleDatabase store) {
        imports = store.database().getCollection("imports");
        RequiredIndex.plain(imports, "created");
    }

    @Override
    public void add(ImportJob job) {
        imports.insertOne(ImportDocument.of(job));
    }

    @Override
    public Optional<ImportJob> find(String id) {
        return Optional.ofNullable(imports.find(eq("_id", id)).first()).map(ImportDocument::read);
    }

    @Override
    public List<ImportJob> latest(int count) {
        return imports.find()
                .sort(Sorts.descending("created"))
                .limit(count)
                .map(ImportDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<ImportJob> take(String worker, Instant now, Instant until) {
        var taken = imports.findOneAndUpdate(
                and(in("state", WORK), lt("until", Date.from(now))),
                combine(set("worker", worker), set("until", Date.from(until)), set("done", 0), inc("attempts", 1)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(taken).map(ImportDocument::read);
    }

    @Override
    public boolean progress(String id, String worker, int done, Instant until) {
        return imports.updateOne(held(id, worker), combine(set("done", done), set("until", Date.from(until))))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public boolean move(ImportJob job, ImportState to, Instant now) {
        return imports.updateOne(
                                and(eq("_id", job.id()), eq("state", job.state().word())),
                                combine(into(to, now), set("done", 0)))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public boolean finish(ImportJob job, String worker, ImportState to, Instant now) {
        return imports.updateOne(
                                held(job.id(), worker),
                                combine(into(to, now), set("done", job.total()), set("revision", job.revision())))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public boolean giveUp(ImportJob job, String worker, Instant now) {
        return imports.updateOne(held(job.id(), worker), into(ImportState.FAILED, now))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void postpone(String id, String worker, Instant until) {
        imports.updateOne(held(id, worker), combine(set("worker", ""), set("until", Date.from(until))));
    }

    @Override
    public List<String> olderThan(Instant created) {
        return imports.find(and(lt("created", Date.from(created)), nin("state", WORK)))
                .projection(include("_id"))
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    @Override
    public void remove(String id) {
        imports.deleteOne(eq("_id", id));
    }

    private static Bson held(String id, String worker) {
        return and(eq("_id", id), eq("worker", worker));
    }

    private static Bson into(ImportState state, Instant now) {
        return combine(
                set("state", state.word()),
                set("changed", Date.from(now)),
                set("worker", ""),
                set("until", Date.from(Instant.EPOCH)),
                set("attempts", 0));
    }
}
