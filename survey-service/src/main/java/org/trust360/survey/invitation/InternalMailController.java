package org.trust360.survey.invitation;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.invitation.InvitationMails.InvitationMail;
import org.trust360.survey.invitation.ReportMails.Account;
import org.trust360.survey.invitation.ReportMails.ReportMail;

/** What other services ask for: the content of a mail when it is sent, the account a link opens. Never routed. */
@RestController
@RequestMapping("/internal")
class InternalMailController {

    private final InvitationMails invitations;
    private final ReportMails reports;

    InternalMailController(InvitationMails invitations, ReportMails reports) {
        this.invitations = invitations;
        this.reports = reports;
    }

    @PostMapping("/mails/invitation/{invitationId}")
    InvitationMail invitation(@PathVariable String invitationId) {
        return invitations.write(invitationId).orElseThrow(InvitationProblems::noMailOwed);
    }

    @PostMapping("/mails/report-released/{campaignId}/{subjectId}")
    ReportMail reportReleased(@PathVariable String campaignId, @PathVariable String subjectId) {
        return reports.write(campaignId, subjectId).orElseThrow(InvitationProblems::noMailOwed);
    }

    @PostMapping("/activations")
    Account activation(@RequestBody Activation activation) {
        return reports.account(activation.token()).orElseThrow(InvitationProblems::linkNotValid);
    }

    record Activation(String token) {

        Activation {
            token = token == null ? "" : token;
        }

        @Override
        public String toString() {
            return "Activation";
        }
    }
}
