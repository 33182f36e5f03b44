package org.trust360.survey.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A good line of a relationships file, by external ids; no relationship means: forget the one there is. */
record RelationshipLine(int line, String subject, String rater, Optional<Relationship> relationship) {

    /** The line together with the ids of the two people. */
    record Known(RelationshipLine line, String subject, String rater) {

        /** By subject and rater: the relationship there shall be, or none. */
        static Map<String, Map<String, Optional<Relationship>>> wanted(List<Known> lines) {
            var wanted = new HashMap<String, Map<String, Optional<Relationship>>>();
            for (var one : lines) {
                wanted.computeIfAbsent(one.subject(), _ -> new HashMap<>())
                        .put(one.rater(), one.line().relationship());
            }
            return wanted;
        }
    }
}
