package org.trust360.events;

/** A rater is owed one mail for all the people they are asked to rate in a campaign. */
public record InvitationRequested(String invitationId, String campaignId) implements InvitationEvent {

    public static final EventType<InvitationRequested> TYPE =
            new EventType<>("invitation.requested", 1, InvitationRequested.class);

    @Override
    public String key() {
        return invitationId;
    }
}
