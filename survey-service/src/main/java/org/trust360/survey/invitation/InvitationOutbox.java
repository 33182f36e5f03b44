package org.trust360.survey.invitation;

import java.time.Instant;
import org.trust360.events.InvitationRequested;
import org.trust360.events.wire.Envelope;

/** Puts what happened to an invitation into events. */
final class InvitationOutbox {

    private InvitationOutbox() {}

    static Envelope<InvitationRequested> requested(Invitation invitation, Instant at) {
        var event = new InvitationRequested(invitation.id(), invitation.campaign());
        return new Envelope<>(invitation.id() + ".requested", at, "/survey-service", event);
    }

    /** A mail of its own, whose id tells it from the first. */
    static Envelope<InvitationRequested> requestedAgain(Invitation invitation, Instant at) {
        var event = new InvitationRequested(invitation.id(), invitation.campaign());
        return new Envelope<>(invitation.id() + ".requested." + at.getEpochSecond(), at, "/survey-service", event);
    }
}
