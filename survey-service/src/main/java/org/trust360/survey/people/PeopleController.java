package org.trust360.survey.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people")
class PeopleController {

    private static final int LARGEST_PAGE = 200;

    private final People people;

    PeopleController(People people) {
        this.people = people;
    }

    /** By external id; the next page begins behind the last id of this one. */
    @GetMapping
    List<PersonAnswer> search(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw PeopleProblems.pageInvalid();
        }
        return people.search(new PeopleSearch(query, unit, after), size).stream()
                .map(PersonAnswer::of)
                .toList();
    }

    record PersonAnswer(
            String id,
            String name,
            String email,
            String language,
            String unit,
            @Nullable String manager,
            boolean external) {

        static PersonAnswer of(Person person) {
            return new PersonAnswer(
                    person.externalId(),
                    person.name(),
                    person.address(),
                    person.language(),
                    person.unit(),
                    person.manager().orElse(null),
                    person.external());
        }
    }
}
