package org.trust360.survey.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** People from outside the organisation, whom somebody of it names. */
@Component
public class Outsiders {

    private static final int NAMESAKES = 20;
    private static final int LONGEST_NAME = 100;

    private final MongoPeople people;

    Outsiders(MongoPeople people) {
        this.people = people;
    }

    /** Whether somebody can be written to as that. */
    public boolean isValid(String name, String address) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl)
                && MailAddress.isValid(address);
    }

    /** Whoever is known by that address, from wherever; else somebody new from outside. */
    public Person enter(String name, String address, String language) {
        var id = "outside-"
                + UUID.nameUUIDFromBytes(address.toLowerCase(Locale.ROOT).getBytes(UTF_8));
        return byAddress(address)
                .or(() -> people.findByExternalId(id))
                .orElseGet(() -> add(new PersonLine(
                        1,
                        id,
                        name.strip(),
                        address,
                        Optional.of(language),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(true))));
    }

    private Person add(PersonLine line) {
        people.merge(List.of(line));
        return people.findByExternalId(line.externalId()).orElseThrow();
    }

    private Optional<Person> byAddress(String address) {
        return people.search(new PeopleSearch(address, "", ""), NAMESAKES).stream()
                .filter(person -> person.address().equalsIgnoreCase(address))
                .findFirst();
    }
}
