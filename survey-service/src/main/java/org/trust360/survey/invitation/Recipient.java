package org.trust360.survey.invitation;

import org.trust360.survey.people.Person;

/** To whom a mail goes, and in which language. */
record Recipient(String address, String name, String language) {

    static Recipient of(Person person) {
        return new Recipient(person.address(), person.name(), person.language());
    }
}
