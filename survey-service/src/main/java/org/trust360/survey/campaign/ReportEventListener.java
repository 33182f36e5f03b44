package org.trust360.survey.campaign;

import org.springframework.stereotype.Component;
import org.trust360.delivery.inbox.EventHandler;
import org.trust360.events.ReportEvent;
import org.trust360.events.ReportReady;
import org.trust360.events.ReportReleased;
import org.trust360.events.wire.Envelope;

/** Learns whose reports are ready. */
@Component
class ReportEventListener implements EventHandler {

    private final Reports reports;

    ReportEventListener(Reports reports) {
        this.reports = reports;
    }

    @Override
    public void on(Envelope<?> envelope) {
        switch ((ReportEvent) envelope.event()) {
            case ReportReady ready -> reports.ready(ready.campaignId(), ready.subjectId());
            case ReportReleased released -> reports.released(released.campaignId(), released.subjectId());
        }
    }
}
