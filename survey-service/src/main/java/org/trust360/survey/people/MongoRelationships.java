package org.trust360.survey.people;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.util.stream.Collectors.toMap;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import org.trust360.survey.store.PeopleDatabase;

/** One document per subject, so that a line of a file is one write; {@code rev} keeps two imports apart. */
@Repository
class MongoRelationships implements Relationships, Ties {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> relationships;

    MongoRelationships(PeopleDatabase store) {
        relationships = store.database().getCollection("relationships");
    }

    @Override
    public List<String> subjects() {
        return relationships
                .find()
                .filter(new Document("raters.0", new Document("$exists", true)))
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    @Override
    public Map<String, Relationship> ratersOf(String subject) {
        var document = relationships.find(eq("_id", subject)).first();
        return document == null ? Map.of() : raters(document);
    }

    @Override
    public Map<String, Map<String, Relationship>> ratersOfAll(Collection<String> subjects) {
        return find(subjects).entrySet().stream().collect(toMap(Map.Entry::getKey, one -> raters(one.getValue())));
    }

    @Override
    public Set<String> among(Collection<String> people) {
        var known = new HashSet<String>();
        relationships.find(or(in("_id", people), in("raters.rater", people))).forEach(document -> {
            known.add(document.getString("_id"));
            known.addAll(raters(document).keySet());
        });
        known.retainAll(people);
        return known;
    }

    @Override
    public long count() {
        long count = 0;
        for (var document : relationships.find()) {
            count += raters(document).size();
        }
        return count;
    }

    /** By subject and rater: the relationship there shall be, or none. */
    Changes merge(Map<String, Map<String, Optional<Relationship>>> wanted) {
        var known = find(wanted.keySet());
        var writes = new ArrayList<WriteModel<Document>>();
        var changes = Changes.NONE;
        for (var subject : wanted.entrySet()) {
            var document = known.getOrDefault(subject.getKey(), new Document("_id", subject.getKey()));
            var raters = raters(document);
            var change = RelationshipChanges.apply(subject.getValue(), raters);
            changes = changes.plus(change);
            if (change.added() + change.changed() + change.removed() > 0) {
                writes.add(write(document, raters));
            }
        }
        return isWritten(writes) ? changes : merge(wanted);
    }

    private Map<String, Document> find(Collection<String> subjects) {
        var found = new TreeMap<String, Document>();
        relationships.find(in("_id", subjects)).forEach(document -> found.put(document.getString("_id"), document));
        return found;
    }

    private static WriteModel<Document> write(Document before, Map<String, Relationship> raters) {
        var stored = raters.entrySet().stream()
                .map(rater -> new Document("rater", rater.getKey())
                        .append("relationship", rater.getValue().word()))
                .toList();
        var rev = before.getInteger("rev");
        return rev == null
                ? new InsertOneModel<>(new Document("_id", before.getString("_id"))
                        .append("rev", 1)
                        .append("raters", stored))
                : new UpdateOneModel<>(
                        and(eq("_id", before.getString("_id")), eq("rev", rev)),
                        combine(set("raters", stored), set("rev", rev + 1)));
    }

    /** False where another import has written one of these subjects meanwhile. */
    private boolean isWritten(List<WriteModel<Document>> writes) {
        if (writes.isEmpty()) {
            return true;
        }
        try {
            long updates =
                    writes.stream().filter(UpdateOneModel.class::isInstance).count();
            return relationships.bulkWrite(writes, UNORDERED).getMatchedCount() == updates;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().allMatch(error -> error.getCode() == 11_000)) {
                return false;
            }
            throw e;
        }
    }

    private static Map<String, Relationship> raters(Document document) {
        return document.getList("raters", Document.class, List.of()).stream()
                .collect(toMap(
                        rater -> rater.getString("rater"),
                        rater ->
                                Relationship.of(rater.getString("relationship")).orElseThrow(),
                        (first, _) -> first,
                        TreeMap::new));
    }
}
