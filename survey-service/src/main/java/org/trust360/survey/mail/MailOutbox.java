package org.trust360.survey.mail;

import java.time.Instant;
import org.trust360.events.MailKind;
import org.trust360.events.MailRequested;
import org.trust360.events.wire.Envelope;

/** Puts a mail that is owed into an event, for the outbox of whatever document owes it. */
public final class MailOutbox {

    private MailOutbox() {}

    /**
     * A mail that is owed from now on.
     *
     * @param mailId follows from what is owed, so that owing it twice is owing it once
     */
    public static Envelope<MailRequested> requested(
            String mailId, MailKind kind, String campaign, String recipient, Instant at) {
        return new Envelope<>(mailId, at, "/survey-service", new MailRequested(mailId, kind, campaign, recipient));
    }
}
