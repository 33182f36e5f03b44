package org.trust360.events;

/** A past fact that one service tells the others. No event carries a person's name or address. */
public sealed interface Event permits AnswerEvent, CampaignEvent, InvitationEvent, MailEvent, ReportEvent {

    /** What must stay in order: events with the same key are read in the order in which they were written. */
    String key();
}
