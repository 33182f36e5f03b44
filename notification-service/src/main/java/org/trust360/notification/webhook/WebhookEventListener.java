package org.trust360.notification.webhook;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trust360.delivery.inbox.EventHandler;
import org.trust360.events.AnswerEvent;
import org.trust360.events.CampaignClosed;
import org.trust360.events.CampaignOpened;
import org.trust360.events.CampaignReleased;
import org.trust360.events.CoachAssigned;
import org.trust360.events.InvitationEvent;
import org.trust360.events.MailEvent;
import org.trust360.events.PulseRequested;
import org.trust360.events.ReportReady;
import org.trust360.events.ReportReleased;
import org.trust360.events.ShareBackWritten;
import org.trust360.events.wire.Envelope;
import org.trust360.notification.webhook.endpoint.WebhookKind;

/** Owes every endpoint what it wants to be told. Posting it is for others to do, never for this thread. */
public final class WebhookEventListener implements EventHandler {

    private final WebhookDesk desk;
    private final QuietCampaigns pulses;
    private final Clock clock;

    WebhookEventListener(WebhookDesk desk, QuietCampaigns pulses, Clock clock) {
        this.desk = desk;
        this.pulses = pulses;
        this.clock = clock;
    }

    @Override
    public void on(Envelope<?> envelope) {
        switch (envelope.event()) {
            case CampaignOpened opened -> opened(envelope, opened);
            case CampaignClosed closed ->
                owe(envelope.id(), WebhookKind.CAMPAIGN_CLOSED, envelope.time(), closed.campaignId(), null);
            case ReportReleased released -> released(envelope.id(), released);
            case CampaignReleased _, CoachAssigned _, ReportReady _, PulseRequested _, ShareBackWritten _ -> {}
            case AnswerEvent _, InvitationEvent _, MailEvent _ -> {}
        }
    }

    private void opened(Envelope<?> envelope, CampaignOpened opened) {
        if (opened.pulseOf() == null) {
            owe(envelope.id(), WebhookKind.CAMPAIGN_OPENED, envelope.time(), opened.campaignId(), null);
        } else {
            pulses.add(opened.campaignId());
        }
    }

    /** The event bears the time at which the report was made; released it is now. */
    private void released(String eventId, ReportReleased released) {
        owe(eventId, WebhookKind.REPORT_RELEASED, clock.instant(), released.campaignId(), released.reportId());
    }

    private void owe(String eventId, WebhookKind kind, Instant at, String campaign, @Nullable String report) {
        if (!pulses.contains(campaign)) {
            desk.owe(eventId, Notice.of(eventId, kind, at, campaign, report));
        }
    }
}
