package org.trust360.survey.outlook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trust360.survey.people.Colleagues;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.roster.Assignment;

/** Finds whom else to ask, by the org chart: somebody of the same group who has the least to do. */
record Substitutes(People people, Map<String, List<Assignment>> byRater, int mostPerRater) {

    Optional<Person> insteadOf(Assignment assignment) {
        return people.find(assignment.subject())
                .flatMap(subject -> new Colleagues(people)
                        .of(subject, assignment.relationship()).stream()
                                .filter(person -> load(person) < mostPerRater)
                                .filter(person -> asked(person).stream()
                                        .noneMatch(one -> one.subject().equals(subject.id())))
                                .min(Comparator.comparingInt(this::load).thenComparing(Person::externalId)));
    }

    private int load(Person person) {
        return asked(person).size();
    }

    private List<Assignment> asked(Person person) {
        return byRater.getOrDefault(person.id(), List.of());
    }
}
