package org.trust360.survey.people;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.util.stream.Collectors.toMap;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    /** Who fits is read and sorted up to here; sorting all whom a common word fits would read nearly everybody. */
    private static final int FEW = 200;

    private static final int MANY = 5_000;
    private static final int SHORT_WALK = 250;
    private static final int LONG_WALK = 2_000;

    private final MongoCollection<Document> people;
    private final MongoWaiting waiting;

    MongoPeople(PeopleDatabase store) {
        people = store.database().getCollection("people");
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
        if (search.words().isBlank() || !search.unit().isBlank()) {
            return first(conditions(search), most);
        }
        var met = walk(search, most, SHORT_WALK);
        if (met.size() == most) {
            return met;
        }
        var few = some(search, FEW);
        if (few.size() < FEW) {
            return firstOf(few, most);
        }
        met = walk(search, most, LONG_WALK);
        return met.size() == most ? met : firstOf(some(search, MANY), most);
    }

    @Override
    public List<Person> search(PeopleSearch search, Collection<String> among, int most) {
        var found = people.find(and(in("_id", among), conditions(search)));
        return firstOf(found.map(PersonDocument::person).into(new ArrayList<>()), most);
    }

    private List<Person> some(PeopleSearch search, int most) {
        return people.find(conditions(search))
                .limit(most)
                .map(PersonDocument::person)
                .into(new ArrayList<>());
    }

    private static List<Person> firstOf(List<Person> people, int most) {
        return people.stream()
                .sorted(Comparator.comparing(Person::externalId))
                .limit(most)
                .toList();
    }

    /** A word that many have is soon met on the way through everybody in the order of ids. */
    private List<Person> walk(PeopleSearch search, int most, int length) {
        var beginning = search.words().strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<Person>();
        var all = people.find(gt("externalId", search.after()))
                .sort(Sorts.ascending("externalId"))
                .limit(length)
                .batchSize(SHORT_WALK);
        try (var cursor = all.cursor()) {
            while (found.size() < most && cursor.hasNext()) {
                var document = cursor.next();
                if (PersonDocument.hasWordFrom(document, beginning)) {
                    found.add(PersonDocument.person(document));
                }
            }
        }
        return found;
    }

    private static Bson conditions(PeopleSearch search) {
        var conditions = new ArrayList<Bson>();
        conditions.add(gt("externalId", search.after()));
        if (!search.words().isBlank()) {
            conditions.add(hasWordFrom(search.words().strip().toLowerCase(Locale.ROOT)));
        }
        if (!search.unit().isBlank()) {
            conditions.add(eq("unit", search.unit().strip()));
        }
        return and(conditions);
    }

    @Override
    public List<Person> ofUnit(String unit, int most) {
        return first(eq("unit", unit), most);
    }

    @Override
    public List<Person> reportingTo(String manager, int most) {
        return first(eq("manager", manager), most);
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

    private List<Person> first(Bson filter, int most) {
        return people.find(filter)
                .sort(Sorts.ascending("externalId"))
                .limit(most)
                .map(PersonDocument::person)
                .into(new ArrayList<>());
    }

    private Stream<Person> stream(Bson filter) {
        return StreamSupport.stream(
                people.find(filter).map(PersonDocument::person).spliterator(), false);
    }

    private static Bson hasWordFrom(String beginning) {
        var range = new Document("$gte", beginning).append("$lt", beginning + Character.MAX_VALUE);
        return elemMatch("words", new Document("is", range));
    }

    private static Bson says(Person person) {
        return combine(PersonDocument.of(person).entrySet().stream()
                .map(field -> set(field.getKey(), field.getValue()))
                .toList());
    }
}
