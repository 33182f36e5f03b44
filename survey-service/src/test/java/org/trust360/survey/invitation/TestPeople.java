package org.trust360.survey.invitation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trust360.survey.people.NameSearch;
import org.trust360.survey.people.People;
import org.trust360.survey.people.PeopleSearch;
import org.trust360.survey.people.Person;

/** People of the test's making. */
public final class TestPeople implements People {

    private final Map<String, Person> people = new LinkedHashMap<>();

    public static String idOf(String externalId) {
        return "id-of-" + externalId;
    }

    public TestPeople with(String externalId, String name, String language) {
        var id = idOf(externalId);
        people.put(
                id,
                new Person(id, externalId, name, externalId + "@example.org", language, "", Optional.empty(), false));
        return this;
    }

    /** Somebody who reports to somebody. */
    public TestPeople reporting(String externalId, String manager) {
        var id = idOf(externalId);
        var address = externalId + "@example.org";
        people.put(id, new Person(id, externalId, externalId, address, "en", "", Optional.of(manager), false));
        return this;
    }

    @Override
    public Optional<Person> find(String id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Person> findByExternalId(String externalId) {
        return find(idOf(externalId));
    }

    @Override
    public Map<String, Person> findAll(Collection<String> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public Map<String, Person> findAllByExternalId(Collection<String> externalIds) {
        return externalIds.stream()
                .flatMap(id -> findByExternalId(id).stream())
                .collect(Collectors.toMap(Person::externalId, Function.identity()));
    }

    @Override
    public List<Person> search(PeopleSearch search, int most) {
        return List.copyOf(people.values());
    }

    @Override
    public List<Person> search(PeopleSearch search, Collection<String> among, int most) {
        return List.copyOf(findAll(among).values());
    }

    @Override
    public List<Person> search(NameSearch search, int most) {
        return people.values().stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).startsWith(search.first()))
                .limit(most)
                .toList();
    }

    @Override
    public List<Person> ofUnit(String unit, int most) {
        return people.values().stream()
                .filter(person -> person.unit().equals(unit))
                .limit(most)
                .toList();
    }

    @Override
    public List<Person> reportingTo(String manager, int most) {
        return people.values().stream()
                .filter(person -> person.manager().filter(manager::equals).isPresent())
                .limit(most)
                .toList();
    }

    @Override
    public void forEach(Consumer<Person> person) {
        people.values().forEach(person);
    }

    @Override
    public long count() {
        return people.size();
    }
}
