package org.trust360.survey.roster;

import java.util.Optional;
import org.trust360.survey.people.Relationship;

/** Changes single assignments of a roster that is in use; each change is one write. */
public interface RosterRepair {

    /** False where the rater already rates the subject, as something else perhaps; the same again is true. */
    boolean add(String roster, Assignment assignment);

    /** As what the rater rates the subject. */
    Optional<Relationship> find(String roster, String subject, String rater);

    /** False where the rater does not rate the subject. */
    boolean remove(String roster, String subject, String rater);
}
