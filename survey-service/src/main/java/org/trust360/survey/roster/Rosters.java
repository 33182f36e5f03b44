package org.trust360.survey.roster;

import java.util.List;
import java.util.function.Consumer;

/** Who rates whom in a campaign, frozen when it was opened. */
public interface Rosters {

    /** The assignments of one subject; empty where the subject is not part of the roster. */
    List<Assignment> of(String roster, String subject);

    /** Ids of everybody who is rated. */
    List<String> subjects(String roster);

    /** Every subject's assignments, one subject at a time. */
    void forEachSubject(String roster, Consumer<List<Assignment>> subject);
}
