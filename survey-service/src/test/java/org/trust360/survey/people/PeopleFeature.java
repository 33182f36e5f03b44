package org.trust360.survey.people;

import java.time.Clock;
import org.trust360.survey.store.PeopleDatabase;

/** The feature put together for tests of others. */
public final class PeopleFeature {

    private final MongoPeople people;
    private final MongoRelationships relationships;

    public PeopleFeature(PeopleDatabase store) {
        people = new MongoPeople(store);
        relationships = new MongoRelationships(store);
    }

    public People people() {
        return people;
    }

    public Outsiders outsiders(Clock clock) {
        return new Outsiders(people, clock);
    }

    public Ties ties() {
        return relationships;
    }

    public Relationships relationships() {
        return relationships;
    }

    public PeopleImport imports() {
        return new PeopleImport(people, relationships);
    }
}
