package org.trust360.survey.coaching.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.people.People;
import org.trust360.survey.people.PeopleSearch;
import org.trust360.survey.people.Person;

/** Finds whom HR means: by HR's id, or by a name that only one person has. */
@Component
class CoachSearch {

    private static final int SUGGESTED = 20;
    private static final int SHORTEST = 2;

    private final People people;

    CoachSearch(People people) {
        this.people = people;
    }

    List<Person> suggestions(String text) {
        return text.strip().length() < SHORTEST
                ? List.of()
                : people.search(new PeopleSearch(text.strip(), "", ""), SUGGESTED);
    }

    Optional<Person> meant(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return people.findByExternalId(text).or(() -> named(text));
    }

    private Optional<Person> named(String text) {
        var named = suggestions(text).stream()
                .filter(person ->
                        person.name().equalsIgnoreCase(text) || person.address().equalsIgnoreCase(text))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
