package org.trust360.survey.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who works with whom, as HR told it last; campaigns freeze what they need of it. */
public interface Relationships {

    /** Everybody whom somebody has a relationship with, by id. */
    List<String> subjects();

    /** The raters of one subject, by id of the rater. */
    Map<String, Relationship> ratersOf(String subject);

    /** The raters of several subjects; a subject without any is left out. */
    Map<String, Map<String, Relationship>> ratersOfAll(Collection<String> subjects);

    /** How many relationships there are. */
    long count();
}
