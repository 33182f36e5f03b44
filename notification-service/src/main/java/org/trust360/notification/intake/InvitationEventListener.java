package org.trust360.notification.intake;

import org.trust360.delivery.inbox.EventHandler;
import org.trust360.events.InvitationEvent;
import org.trust360.events.InvitationRequested;
import org.trust360.events.MailKind;
import org.trust360.events.MailRequested;
import org.trust360.events.wire.Envelope;
import org.trust360.notification.job.Cause;

/** A mail is owed from now on. Sending it is for others to do, never for this thread. */
final class InvitationEventListener implements EventHandler {

    private final Debts debts;

    InvitationEventListener(Debts debts) {
        this.debts = debts;
    }

    /** An invitation is owed once for each time it was told anew; any other mail once for its own id. */
    @Override
    public void on(Envelope<?> envelope) {
        switch ((InvitationEvent) envelope.event()) {
            case InvitationRequested(var invitation, var campaign) ->
                debts.take(envelope.id(), new Cause(MailKind.INVITATION, campaign, invitation));
            case MailRequested(var mail, var kind, var campaign, var recipient) ->
                debts.take(mail, new Cause(kind, campaign, recipient));
        }
    }
}
