package org.trust360.survey.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The entries, in the order of their numbers. None is changed, and none is taken out before its time is over (G7). */
public interface AuditTrail {

    /** Returns the entry's number once it is durable; whoever cannot note an act must not go on with it. */
    long begin(Act act);

    /** What became of an act that had begun. */
    void end(long begun, Act act, Outcome outcome);

    /** Entries behind a number, oldest first; of one campaign, or of all where that is empty. */
    List<Entry> behind(long number, String campaign, int most);

    /** Entries before a number, latest first; of one campaign, or of all where that is empty. */
    List<Entry> before(long number, String campaign, int most);

    /** Those of these entries behind which the outcome of their act is noted. */
    Set<Long> ended(Collection<Long> begun);

    /** Takes out what is older; the latest entry stays, so that numbers go on from it. */
    void forget(Instant before);
}
