package org.trust360.survey.roster;

import java.util.List;

/** The writing side of {@link Rosters}; a roster is written under a new id each time and never changed. */
public interface FrozenRosters {

    /** All assignments of one subject, one at least. */
    void freeze(String campaign, String roster, List<Assignment> ofSubject);

    /** Forgets a roster that did not come into use. */
    void discard(String roster);

    /** Forgets what other attempts to open the campaign have left. */
    void keepOnly(String campaign, String roster);
}
