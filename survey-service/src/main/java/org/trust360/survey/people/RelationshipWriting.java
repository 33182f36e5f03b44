package org.trust360.survey.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Puts the lines into the collection. */
record RelationshipWriting(People people, MongoRelationships relationships) implements RelationshipTarget {

    @Override
    public Map<String, String> ids(Collection<String> externalIds) {
        return people.findAllByExternalId(externalIds).values().stream().collect(toMap(Person::externalId, Person::id));
    }

    @Override
    public Changes take(List<RelationshipLine.Known> lines) {
        return relationships.merge(RelationshipLine.Known.wanted(lines));
    }
}
