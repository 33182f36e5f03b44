package org.trust360.survey.maildelivery;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trust360.delivery.inbox.EventHandler;
import org.trust360.events.MailBounced;
import org.trust360.events.MailEvent;
import org.trust360.events.MailKind;
import org.trust360.events.MailSent;
import org.trust360.events.wire.Envelope;
import org.trust360.survey.invitation.Invitation;
import org.trust360.survey.invitation.InvitationBook;

/**
 * Learns what became of mails. A11: of reminders nothing is kept, because whoever was sent one has not answered yet, and
 * nobody is to learn that.
 */
@Component
class MailEventListener implements EventHandler {

    private final Deliveries deliveries;
    private final InvitationBook invitations;

    MailEventListener(Deliveries deliveries, InvitationBook invitations) {
        this.deliveries = deliveries;
        this.invitations = invitations;
    }

    @Override
    public void on(Envelope<?> envelope) {
        var event = (MailEvent) envelope.event();
        about(event).map(receiver -> delivery(receiver, event, envelope)).ifPresent(deliveries::note);
    }

    private Optional<Receiver> about(MailEvent event) {
        return switch (event) {
            case MailSent sent -> receiver(sent.kind(), sent.about(), sent.campaignId());
            case MailBounced bounced -> receiver(bounced.kind(), bounced.about(), bounced.campaignId());
        };
    }

    private Optional<Receiver> receiver(String kind, String about, @Nullable String campaign) {
        if (kind.equals(MailKind.REMINDER.label())) {
            return Optional.empty();
        }
        if (kind.equals(MailKind.INVITATION.label())) {
            return invitations.find(about).map(invitation -> receiver(kind, invitation));
        }
        return Optional.ofNullable(campaign).map(known -> new Receiver(kind, known, about));
    }

    private static Receiver receiver(String kind, Invitation invitation) {
        return new Receiver(kind, invitation.campaign(), invitation.rater());
    }

    private static Delivery delivery(Receiver receiver, MailEvent event, Envelope<?> envelope) {
        var state = switch (event) {
            case MailSent _ -> DeliveryState.SENT;
            case MailBounced bounced -> DeliveryState.ofBounce(bounced.status());
        };
        return new Delivery(receiver.campaign(), receiver.person(), receiver.kind(), state, envelope.time());
    }

    private record Receiver(String kind, String campaign, String person) {}
}
