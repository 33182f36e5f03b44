package org.trust360.survey.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;

/** Finds whom else to ask, by the org chart: somebody of the same group who has the least to do. */
record Substitutes(People people, Map<String, List<Assignment>> byRater, int mostPerRater) {

    private static final int LOOKED_AT = 200;

    Optional<Person> insteadOf(Assignment assignment) {
        return people.find(assignment.subject())
                .flatMap(subject -> candidates(subject, assignment.relationship()).stream()
                        .filter(person -> !person.external() && !person.id().equals(subject.id()))
                        .filter(person -> load(person) < mostPerRater)
                        .filter(person -> asked(person).stream()
                                .noneMatch(one -> one.subject().equals(subject.id())))
                        .min(Comparator.comparingInt(this::load).thenComparing(Person::externalId)));
    }

    private List<Person> candidates(Person subject, Relationship group) {
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

    private int load(Person person) {
        return asked(person).size();
    }

    private List<Assignment> asked(Person person) {
        return byRater.getOrDefault(person.id(), List.of());
    }
}
