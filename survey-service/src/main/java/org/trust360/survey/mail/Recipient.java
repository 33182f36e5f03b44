package org.trust360.survey.mail;

import org.trust360.survey.people.Person;

/** To whom a mail goes, and in which language. */
public record Recipient(String address, String name, String language) {

    public static Recipient of(Person person) {
        return new Recipient(person.address(), person.name(), person.language());
    }
}
