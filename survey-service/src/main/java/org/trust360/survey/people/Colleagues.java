package org.trust360.survey.people;

import java.util.List;

/** Who could rate somebody as what, by the org chart; a manager has no substitute. */
public record Colleagues(People people) {

    private static final int LOOKED_AT = 200;

    /** Neither the person themselves nor anybody from outside. */
    public List<Person> of(Person subject, Relationship group) {
        return all(subject, group).stream()
                .filter(person -> !person.external() && !person.id().equals(subject.id()))
                .toList();
    }

    private List<Person> all(Person subject, Relationship group) {
        return switch (group) {
            case PEER ->
                subject.manager()
                        .map(manager -> people.reportingTo(manager, LOOKED_AT))
                        .orElse(List.of());
            case DIRECT_REPORT -> people.reportingTo(subject.externalId(), LOOKED_AT);
            case OTHER -> subject.unit().isEmpty() ? List.of() : people.ofUnit(subject.unit(), LOOKED_AT);
            case SELF, MANAGER -> List.of();
        };
    }
}
