package org.trust360.survey.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * People from outside the organisation, whom somebody of it names. Who was entered for that alone waits to be asked, with
 * the time at which they were named last, until they are either kept or forgotten; who came in a file of HR never waits.
 */
@Component
public class Outsiders {

    private static final int NAMESAKES = 20;
    private static final int LONGEST_NAME = 100;

    private final MongoPeople people;
    private final MongoWaiting waiting;
    private final Clock clock;

    Outsiders(MongoPeople people, Clock clock) {
        this.people = people;
        waiting = people.waiting();
        this.clock = clock;
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
                .filter(person -> waiting.isNamedAgain(person.id(), clock.instant()))
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

    /** Ids of those who wait and were named last before that. */
    public Set<String> namedBefore(Instant time) {
        return waiting.namedBefore(time);
    }

    /** They wait no longer: somebody needs them. */
    public void keep(Collection<String> ids) {
        waiting.end(ids);
    }

    /** Takes out those who still wait and were not named again since. */
    public long forget(Collection<String> ids, Instant namedBefore) {
        return waiting.remove(ids, namedBefore);
    }

    private Person add(PersonLine line) {
        waiting.add(line, clock.instant());
        return people.findByExternalId(line.externalId()).orElseThrow();
    }

    private Optional<Person> byAddress(String address) {
        return people.search(new PeopleSearch(address, "", ""), NAMESAKES).stream()
                .filter(person -> person.address().equalsIgnoreCase(address))
                .findFirst();
    }
}
