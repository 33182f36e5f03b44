package org.trust360.notification.intake;

import org.trust360.delivery.inbox.EventHandler;
import org.trust360.events.MailKind;
import org.trust360.events.ReportReleased;
import org.trust360.events.wire.Envelope;
import org.trust360.notification.job.Cause;

/** A report was released: its leader is owed a mail that says so. That one is ready is no news for anybody yet. */
final class ReportEventListener implements EventHandler {

    private final Debts debts;

    ReportEventListener(Debts debts) {
        this.debts = debts;
    }

    @Override
    public void on(Envelope<?> envelope) {
        if (envelope.event() instanceof ReportReleased released) {
            debts.take(envelope.id(), new Cause(MailKind.RELEASE, released.campaignId(), released.subjectId()));
        }
    }
}
