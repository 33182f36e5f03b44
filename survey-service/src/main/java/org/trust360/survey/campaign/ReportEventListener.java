package org.trust360.survey.campaign;

import org.springframework.stereotype.Component;
import org.trust360.delivery.inbox.EventHandler;
import org.trust360.events.PulseRequested;
import org.trust360.events.ReportEvent;
import org.trust360.events.ReportReady;
import org.trust360.events.ReportReleased;
import org.trust360.events.ShareBackWritten;
import org.trust360.events.wire.Envelope;
import org.trust360.survey.campaign.CoachedCampaigns.ReadyReport;

/** Learns whose reports are ready, and what leaders write after them. */
@Component
public class ReportEventListener implements EventHandler {

    private final Reports reports;
    private final CoachedReleases coached;
    private final PulseOpening pulses;
    private final WrittenShareBacks shareBacks;

    ReportEventListener(Reports reports, CoachedReleases coached, PulseOpening pulses, WrittenShareBacks shareBacks) {
        this.reports = reports;
        this.coached = coached;
        this.pulses = pulses;
        this.shareBacks = shareBacks;
    }

    @Override
    public void on(Envelope<?> envelope) {
        switch ((ReportEvent) envelope.event()) {
            case ReportReady(var report, var campaign, var subject) ->
                coached.ready(new ReadyReport(report, campaign, subject, false));
            case ReportReleased(var report, var campaign, var subject) ->
                released(new ReadyReport(report, campaign, subject, true));
            case PulseRequested(var pulse, var campaign, var subject, var items, var deadline) ->
                pulses.open(new PulseWish(pulse, campaign, subject, items, deadline));
            case ShareBackWritten(var id, var campaign, var subject, var text) ->
                shareBacks.written(id, campaign, subject, text);
        }
    }

    private void released(ReadyReport report) {
        reports.released(report);
        coached.look(report.campaign());
    }
}
