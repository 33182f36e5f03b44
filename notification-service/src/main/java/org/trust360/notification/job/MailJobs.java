package org.trust360.notification.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trust360.events.MailKind;

/** The mails that are or were owed. */
public interface MailJobs {

    /** Takes on a mail. Answers {@code false} where this event's mail is known already. */
    boolean add(String eventId, Cause cause);

    /** Leases one mail that is due; empty where none is. */
    Optional<Lease> leaseNext();

    /** Notes that a mail server is about to be asked. Empty where the lease was lost meanwhile: then do not ask. */
    Optional<Lease> begin(Lease lease);

    /**
     * Notes what became of the mail and, where somebody waits for that news, the event about it, in one write. Answers
     * {@code false} where the lease was lost meanwhile; then nothing is written.
     */
    boolean settle(Lease lease, Outcome outcome);

    /** The mails that fit the filter, those due or settled last first; never reminders (A11). */
    List<MailJob> find(Filter filter);

    /** How many mails there are in each state, those of one campaign or all; never reminders. */
    Map<String, Long> counts(Optional<String> campaign);

    /** Which mails to list: those of one campaign, in one state, of one kind, or all; behind a place in their order. */
    record Filter(
            Optional<String> campaign,
            Optional<String> state,
            Optional<MailKind> kind,
            Optional<Place> after,
            int limit) {}

    /** Where a mail stands in the order: when it is due or was settled, then its id. */
    record Place(Instant at, String id) {}
}
