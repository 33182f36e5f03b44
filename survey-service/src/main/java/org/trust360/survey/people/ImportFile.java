package org.trust360.survey.people;

import java.util.Locale;

/** The two files an import is made of. */
public enum ImportFile {
    PEOPLE,
    RELATIONSHIPS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ImportFile of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
