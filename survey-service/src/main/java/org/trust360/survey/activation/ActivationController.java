package org.trust360.survey.activation;

import java.util.Objects;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.activation.ReportMails.Account;
import org.trust360.survey.activation.ReportMails.ReportMail;

/** The mail to a leader for the service that sends it, the account for the one that opens it. Never routed. */
@RestController
@RequestMapping("/internal")
class ActivationController {

    private final ReportMails reports;

    ActivationController(ReportMails reports) {
        this.reports = reports;
    }

    @PostMapping("/mails/report-released/{campaignId}/{subjectId}")
    ReportMail reportReleased(@PathVariable String campaignId, @PathVariable String subjectId) {
        return reports.write(campaignId, subjectId).orElseThrow(ActivationProblems::noMailOwed);
    }

    @PostMapping("/activations")
    Account activation(@RequestBody Activation activation) {
        return reports.account(activation.token()).orElseThrow(ActivationProblems::linkNotValid);
    }

    record Activation(String token) {

        Activation {
            token = Objects.requireNonNullElse(token, "");
        }

        @Override
        public String toString() {
            return "Activation";
        }
    }
}
