package org.trust360.survey.people;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Gatherers;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Finds people by words, in the order of external ids, without sorting all whom a common word fits. */
final class MongoPeopleLookup {

    /** Who fits is read and sorted up to here; sorting all whom a common word fits would read nearly everybody. */
    private static final int FEW = 200;

    private static final int MANY = 5_000;
    private static final int SHORT_WALK = 250;
    private static final int LONG_WALK = 2_000;

    private final MongoCollection<Document> people;

    MongoPeopleLookup(MongoCollection<Document> people) {
        this.people = people;
    }

    List<Person> find(PeopleSearch search, int most) {
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

    /** Asked for in parts: the ids of a large campaign are more than one question to the store may hold. */
    List<Person> find(PeopleSearch search, Collection<String> among, int most) {
        var met = new ArrayList<Person>();
        among.stream()
                .gather(Gatherers.windowFixed(MANY))
                .forEach(some -> people.find(and(in("_id", some), conditions(search)))
                        .map(PersonDocument::person)
                        .into(met));
        return firstOf(met, most);
    }

    List<Person> find(NameSearch search, int most) {
        var found = new ArrayList<Person>();
        var candidates =
                people.find(PersonDocument.withWordFrom(search.first())).map(PersonDocument::person);
        try (var cursor = candidates.cursor()) {
            while (found.size() < most && cursor.hasNext()) {
                var person = cursor.next();
                if (search.fits(person)) {
                    found.add(person);
                }
            }
        }
        return firstOf(found, most);
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
            conditions.add(PersonDocument.withWordFrom(search.words().strip().toLowerCase(Locale.ROOT)));
        }
        if (!search.unit().isBlank()) {
            conditions.add(eq("unit", search.unit().strip()));
        }
        return and(conditions);
    }

    /** Those who fit, as many as are asked for. */
    List<Person> first(Bson filter, int most) {
        return people.find(filter)
                .sort(Sorts.ascending("externalId"))
                .limit(most)
                .map(PersonDocument::person)
                .into(new ArrayList<>());
    }
}
