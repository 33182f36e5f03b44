package org.trust360.delivery;

import java.time.Instant;
import java.util.UUID;
import org.trust360.events.CampaignClosed;
import org.trust360.events.CollectionClosed;
import org.trust360.events.Event;
import org.trust360.events.InvitationRequested;
import org.trust360.events.MailSent;
import org.trust360.events.ReportReady;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.Topics;

/** Events for tests, one kind per topic. */
public final class Events {

    private Events() {}

    public static Envelope<?> on(String topic, String key) {
        return on(topic, key, UUID.randomUUID().toString());
    }

    public static Envelope<?> on(String topic, String key, String id) {
        return new Envelope<>(id, Instant.EPOCH, "/small-service", event(topic, key));
    }

    private static Event event(String topic, String key) {
        return switch (topic) {
            case Topics.CAMPAIGN_EVENTS -> new CampaignClosed(key, null);
            case Topics.INVITATION_EVENTS -> new InvitationRequested(key, "campaign");
            case Topics.ANSWER_EVENTS -> new CollectionClosed("campaign", key, 0, "digest", null);
            case Topics.REPORT_EVENTS -> new ReportReady("report", "campaign", key);
            case Topics.MAIL_EVENTS -> new MailSent("mail", "invitation", key, "campaign");
            default -> throw new IllegalArgumentException(topic);
        };
    }
}
