package org.trust360.events;

/**
 * Somebody is owed one mail. What it says is asked for at the moment of sending.
 *
 * @param mailId made by who owes it and the same on every repeat; one id is one mail, however often it is told
 * @param recipientId the person who gets it
 */
public record MailRequested(String mailId, MailKind kind, String campaignId, String recipientId)
        implements InvitationEvent {

    public static final EventType<MailRequested> TYPE = new EventType<>("mail.requested", 1, MailRequested.class);

    @Override
    public String key() {
        return mailId;
    }
}
