package org.trust360.events.wire;

import java.util.List;
import org.trust360.events.AnswerEvent;
import org.trust360.events.CampaignEvent;
import org.trust360.events.Event;
import org.trust360.events.InvitationEvent;
import org.trust360.events.MailEvent;
import org.trust360.events.ReportEvent;

/** The topics, one per family of events. Which key an event has is said by {@link Event#key()}. */
public final class Topics {

    public static final String CAMPAIGN_EVENTS = "campaign-events";
    public static final String INVITATION_EVENTS = "invitation-events";
    public static final String ANSWER_EVENTS = "answer-events";
    public static final String REPORT_EVENTS = "report-events";
    public static final String MAIL_EVENTS = "mail-events";

    public static final List<String> ALL =
            List.of(CAMPAIGN_EVENTS, INVITATION_EVENTS, ANSWER_EVENTS, REPORT_EVENTS, MAIL_EVENTS);

    private Topics() {}

    /** Where records go that a consumer could not accept; as many partitions as the topic itself. */
    public static String dead(String topic) {
        return topic + ".dead";
    }

    public static String of(Event event) {
        return switch (event) {
            case CampaignEvent _ -> CAMPAIGN_EVENTS;
            case InvitationEvent _ -> INVITATION_EVENTS;
            case AnswerEvent _ -> ANSWER_EVENTS;
            case ReportEvent _ -> REPORT_EVENTS;
            case MailEvent _ -> MAIL_EVENTS;
        };
    }
}
