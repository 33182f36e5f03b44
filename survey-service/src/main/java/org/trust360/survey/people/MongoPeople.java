package org.trust360.survey.people;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.util.stream.Collectors.toMap;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.survey.store.PeopleDatabase;
import org.trust360.survey.store.RandomId;

@Repository
class MongoPeople implements People {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final int DUPLICATE_KEY = 11_000;

    private final MongoCollection<Document> people;
    private final MongoPeopleLookup lookup;
    private final MongoWaiting waiting;

    MongoPeople(PeopleDatabase store) {
        people = store.database().getCollection("people");
        lookup = new MongoPeopleLookup(people);
        RequiredIndex.unique(people, "externalId");
        RequiredIndex.plain(people, "words.is");
        RequiredIndex.plain(people, "unit", "externalId");
        RequiredIndex.plain(people, "manager");
        waiting = new MongoWaiting(people);
    }

    @Override
    public Optional<Person> find(String id) {
        return stream(eq("_id", id)).findFirst();
    }

    @Override
    public Optional<Person> findByExternalId(String externalId) {
        return stream(eq("externalId", externalId)).findFirst();
    }

    @Override
    public Map<String, Person> findAll(Collection<String> ids) {
        return stream(in("_id", ids)).collect(toMap(Person::id, Function.identity()));
    }

    @Override
    public Map<String, Person> findAllByExternalId(Collection<String> externalIds) {
        return stream(in("externalId", externalIds)).collect(toMap(Person::externalId, Function.identity()));
    }

    @Override
    public List<Person> search(PeopleSearch search, int most) {
        return lookup.find(search, most);
    }

    @Override
    public List<Person> search(PeopleSearch search, Collection<String> among, int most) {
        return lookup.find(search, among, most);
    }

    @Override
    public List<Person> search(NameSearch search, int most) {
        return lookup.find(search, most);
    }

    @Override
    public List<Person> ofUnit(String unit, int most) {
        return lookup.first(eq("unit", unit), most);
    }

    @Override
    public List<Person> reportingTo(String manager, int most) {
        return lookup.first(eq("manager", manager), most);
    }

    @Override
    public long count() {
        return people.estimatedDocumentCount();
    }

    @Override
    public void forEach(Consumer<Person> person) {
        people.find().map(PersonDocument::person).forEach(person);
    }

    MongoWaiting waiting() {
        return waiting;
    }

    /** Adds who is new and changes who is different; each person is one write. Nobody whom HR tells of waits any more. */
    Changes merge(List<PersonLine> lines) {
        if (lines.isEmpty()) {
            return Changes.NONE;
        }
        var ids = lines.stream().map(PersonLine::externalId).toList();
        waiting.endFor(ids);
        var known = findAllByExternalId(ids);
        var writes = new ArrayList<WriteModel<Document>>();
        int added = 0;
        for (var line : lines) {
            var person = known.get(line.externalId());
            if (person == null) {
                added++;
                var id = RandomId.create();
                writes.add(
                        new InsertOneModel<>(PersonDocument.of(line.added(id)).append("_id", id)));
            } else if (!line.of(person).equals(person)) {
                writes.add(new UpdateOneModel<>(eq("_id", person.id()), says(line.of(person))));
            }
        }
        return writes.isEmpty() || isWritten(writes)
                ? new Changes(added, writes.size() - added, lines.size() - writes.size(), 0)
                : merge(lines);
    }

    /** False where another import has added one of these people meanwhile. */
    private boolean isWritten(List<WriteModel<Document>> writes) {
        try {
            people.bulkWrite(writes, UNORDERED);
            return true;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY)) {
                return false;
            }
            throw e;
        }
    }

    private Stream<Person> stream(Bson filter) {
        return StreamSupport.stream(
                people.find(filter).map(PersonDocument::person).spliterator(), false);
    }

    private static Bson says(Person person) {
        return combine(PersonDocument.of(person).entrySet().stream()
                .map(field -> set(field.getKey(), field.getValue()))
                .toList());
    }
}
