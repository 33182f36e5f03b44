package org.trust360.survey.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Everybody who rates or is rated. */
public interface People {

    Optional<Person> find(String id);

    Optional<Person> findByExternalId(String externalId);

    /** Those of the given ids that exist, by id. */
    Map<String, Person> findAll(Collection<String> ids);

    /** Those of the given external ids that exist, by external id. */
    Map<String, Person> findAllByExternalId(Collection<String> externalIds);

    /** The first of those who are looked for; where words fit more than 5,000, perhaps not the very first. */
    List<Person> search(PeopleSearch search, int most);

    /** The same of these people only, by their ids. */
    List<Person> search(PeopleSearch search, Collection<String> among, int most);

    /** Some of those who are called like that, in the order of external ids; all of them where fewer than asked for. */
    List<Person> search(NameSearch search, int most);

    /** Who works in a unit, by external id; as many as are asked for. */
    List<Person> ofUnit(String unit, int most);

    /** Who reports to somebody, by external id of the manager; as many as are asked for. */
    List<Person> reportingTo(String manager, int most);

    /** Hands on everybody, in no order, holding few of them at a time. */
    void forEach(Consumer<Person> person);

    /** About how many there are; exact where no service was killed. */
    long count();
}
