package org.trust360.survey.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where the good lines of a relationships file go. */
interface RelationshipTarget {

    /** The ids of those who are known, by external id. */
    Map<String, String> ids(Collection<String> externalIds);

    /** What the lines come to. */
    Changes take(List<RelationshipLine.Known> lines);
}
