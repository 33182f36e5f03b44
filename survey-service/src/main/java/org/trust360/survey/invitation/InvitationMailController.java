package org.trust360.survey.invitation;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.invitation.InvitationMails.InvitationMail;

/** The content of a mail at the moment it is sent, for the service that sends it. Never routed. */
@RestController
class InvitationMailController {

    private final InvitationMails invitations;

    InvitationMailController(InvitationMails invitations) {
        this.invitations = invitations;
    }

    @PostMapping("/internal/mails/invitation/{invitationId}")
    InvitationMail invitation(@PathVariable String invitationId) {
        return invitations.write(invitationId).orElseThrow(InvitationProblems::noMailOwed);
    }
}
