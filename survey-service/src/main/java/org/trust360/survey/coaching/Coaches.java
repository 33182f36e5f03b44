package org.trust360.survey.coaching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trust360.survey.people.Ties;

/** Who coaches whom in which campaign: at most one for each person who is rated. */
interface Coaches extends Ties {

    /** Assigns the coach, or takes whoever it was away; tells so with the same write. The same again changes nothing. */
    void assign(String campaign, String subject, Optional<String> coach);

    /** The coaches of a campaign by whom they coach. */
    Map<String, String> of(String campaign);

    Optional<String> find(String campaign, String subject);

    /** Whom somebody coaches. */
    List<Coached> coachedBy(String coach);

    /** The campaigns with coaches who were assigned since they were last told. */
    Set<String> untold();

    /** Those coaches of a campaign. */
    Set<String> untold(String campaign);

    /** Once the coach is told, or is never to be. */
    void told(String campaign, String coach);

    /** Somebody who is rated and has a coach. */
    record Coached(String campaign, String subject) {}
}
