package org.trust360.survey.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who rates or is rated. */
public interface People {

    Optional<Person> find(String id);

    Optional<Person> findByExternalId(String externalId);

    /** Those of the given ids that exist, by id. */
    Map<String, Person> findAll(Collection<String> ids);

    /** Those of the given external ids that exist, by external id. */
    Map<String, Person> findAllByExternalId(Collection<String> externalIds);

    /** A page of people by external id whose external id begins with, or whose name contains, the given text. */
    List<Person> page(String query, int page, int size);

    long count();
}
