package org.trust360.survey.people;

import java.util.Optional;

/** A good line of a people file. What has no column in the file is empty, and leaves what is known as it is. */
record PersonLine(
        int line,
        String externalId,
        String name,
        String address,
        Optional<String> language,
        Optional<String> unit,
        Optional<String> manager,
        Optional<Boolean> external) {

    private static final String DEFAULT_LANGUAGE = "en";

    /** The person as they are after this line; an empty manager stands for none. */
    Person of(Person before) {
        return new Person(
                before.id(),
                externalId,
                name,
                address,
                language.orElse(before.language()),
                unit.orElse(before.unit()),
                manager.isPresent() ? manager.filter(id -> !id.isEmpty()) : before.manager(),
                external.orElse(before.external()));
    }

    Person added(String id) {
        return of(new Person(id, externalId, name, address, DEFAULT_LANGUAGE, "", Optional.empty(), false));
    }
}
