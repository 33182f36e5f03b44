package org.trust360.survey.activation;

import org.trust360.survey.people.Person;

/** Personal links by which somebody without an account comes to one. */
public interface AccountLinks {

    /** A new link, valid for two weeks; earlier ones stay valid too. */
    String mintFor(Person person);
}
