package org.trust360.survey.people;

import java.util.Locale;
import org.trust360.survey.csv.Fault;

/** What can be wrong with a line about people or their relationships. */
enum PeopleFault implements Fault {
    ID_MISSING,
    ID_TOO_LONG,
    NAME_MISSING,
    NAME_TOO_LONG,
    ADDRESS_MISSING,
    ADDRESS_TOO_LONG,
    ADDRESS_INVALID,
    LANGUAGE_INVALID,
    UNIT_TOO_LONG,
    MANAGES_ONESELF,
    MANAGER_UNKNOWN,
    EXTERNAL_INVALID,
    PERSON_REPEATED,
    PERSON_UNKNOWN,
    RELATIONSHIP_INVALID,
    RELATIONSHIP_REPEATED,
    RATES_ONESELF;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
