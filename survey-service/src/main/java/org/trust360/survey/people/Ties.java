package org.trust360.survey.people;

import java.util.Collection;
import java.util.Set;

/** What a feature needs people of the directory for; whoever is tied to nothing need not be kept. */
public interface Ties {

    /** Those of these people, by id, whom the feature knows. */
    Set<String> among(Collection<String> people);
}
