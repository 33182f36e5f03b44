package org.trust360.notification.job;

import java.time.Instant;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.trust360.delivery.outbox.Outbox;
import org.trust360.events.MailBounced;
import org.trust360.events.MailEvent;
import org.trust360.events.MailSent;
import org.trust360.events.wire.Envelope;

/**
 * Turns what became of a mail into the event that others wait for. Its id follows from the mail's, so that a repeat
 * tells the same fact again and not a second one.
 */
final class MailAnnouncer {

    private static final String SOURCE = "/notification-service";

    /** The change of the mail's document that puts the event into its outbox; empty where nobody waits for news. */
    Optional<Bson> news(Lease lease, Outcome outcome, Instant now) {
        return switch (outcome) {
            case Outcome.Sent _ -> Optional.of(append(lease, "sent", now, sent(lease)));
            case Outcome.Bounced(var status) -> Optional.of(append(lease, "bounced", now, bounced(lease, status)));
            case Outcome.NotOwed _, Outcome.Postponed _ -> Optional.empty();
        };
    }

    private Bson append(Lease lease, String fact, Instant now, MailEvent event) {
        return Outbox.append(new Envelope<>(lease.job() + "." + fact, now, SOURCE, event));
    }

    private static MailEvent sent(Lease lease) {
        return new MailSent(
                lease.job(),
                lease.cause().kind().label(),
                lease.cause().about(),
                lease.cause().campaign());
    }

    private static MailEvent bounced(Lease lease, String status) {
        return new MailBounced(
                lease.job(),
                lease.cause().kind().label(),
                lease.cause().about(),
                lease.cause().campaign(),
                code(status));
    }

    /** The reply code alone, or the word that stands where no server replied. */
    private static String code(String status) {
        return status.split(" ", 2)[0];
    }
}
