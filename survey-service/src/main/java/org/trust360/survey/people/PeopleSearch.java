package org.trust360.survey.people;

/**
 * Whom to look for, in the order of external ids.
 *
 * @param words the beginning of a word of name, id, address or unit; empty for everybody
 * @param unit exactly this unit; empty for all
 * @param after external id behind which to begin; empty for the beginning
 */
public record PeopleSearch(String words, String unit, String after) {

    public static PeopleSearch forAll(String after) {
        return new PeopleSearch("", "", after);
    }
}
