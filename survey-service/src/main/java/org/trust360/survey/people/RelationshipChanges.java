package org.trust360.survey.people;

import java.util.Map;
import java.util.Optional;

/** What a few lines of a file do to the raters of one subject. */
final class RelationshipChanges {

    private RelationshipChanges() {}

    /** Changes {@code raters} to what is wanted and says what that came to. */
    static Changes apply(Map<String, Optional<Relationship>> wanted, Map<String, Relationship> raters) {
        var changes = Changes.NONE;
        for (var one : wanted.entrySet()) {
            changes = changes.plus(
                    one.getValue().isPresent()
                            ? put(one.getKey(), one.getValue().get(), raters)
                            : remove(one.getKey(), raters));
        }
        return changes;
    }

    private static Changes put(String rater, Relationship relationship, Map<String, Relationship> raters) {
        var before = raters.put(rater, relationship);
        if (before == null) {
            return new Changes(1, 0, 0, 0);
        }
        return before == relationship ? new Changes(0, 0, 1, 0) : new Changes(0, 1, 0, 0);
    }

    private static Changes remove(String rater, Map<String, Relationship> raters) {
        return raters.remove(rater) == null ? new Changes(0, 0, 1, 0) : new Changes(0, 0, 0, 1);
    }
}
