package org.trust360.survey.people;

import java.util.List;
import java.util.Locale;

/**
 * Somebody, or a relationship between two, whom an import is about.
 *
 * @param id external id; of a relationship those of the subject and of the rater
 * @param name empty for a relationship
 */
public record ImportSample(Kind kind, ImportFile file, List<String> id, String name, List<Difference> differences) {

    /** What becomes of it. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        ABSENT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A field as it is and as it would be; {@code field} is the name of a column. */
    public record Difference(String field, String before, String after) {}
}
