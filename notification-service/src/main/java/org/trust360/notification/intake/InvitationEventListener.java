package org.trust360.notification.intake;

import org.trust360.delivery.inbox.EventHandler;
import org.trust360.events.InvitationRequested;
import org.trust360.events.wire.Envelope;
import org.trust360.notification.job.Cause;

/** A rater is to be invited: that mail is owed from now on. Sending it is for others to do, never for this thread. */
final class InvitationEventListener implements EventHandler {

    private final Debts debts;

    InvitationEventListener(Debts debts) {
        this.debts = debts;
    }

    @Override
    public void on(Envelope<?> envelope) {
        if (envelope.event() instanceof InvitationRequested requested) {
            debts.take(envelope.id(), new Cause.Invitation(requested.invitationId(), requested.campaignId()));
        }
    }
}
