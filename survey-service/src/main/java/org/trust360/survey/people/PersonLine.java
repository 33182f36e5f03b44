package org.trust360.survey.people;

/** A good line of a people file. */
record PersonLine(String externalId, String name, String address, String language) {

    boolean says(Person person) {
        return externalId.equals(person.externalId())
                && name.equals(person.name())
                && address.equals(person.address())
                && language.equals(person.language());
    }
}
