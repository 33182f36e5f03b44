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
    private final CoachedReleases coached;

    ReportEventListener(Reports reports, CoachedReleases coached) {
        this.reports = reports;
        this.coached = coached;
    }

    @Override
    public void on(Envelope<?> envelope) {
        switch ((ReportEvent) envelope.event()) {
            case ReportReady ready -> reports.ready(ready.campaignId(), ready.subjectId());
            case ReportReleased released -> on(released);
        }
    }

    private void on(ReportReleased released) {
        reports.released(released.campaignId(), released.subjectId());
        coached.look(released.campaignId());
    }
}
