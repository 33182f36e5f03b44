package org.trust360.survey.activation;

import java.util.Objects;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.activation.ReportMails.Account;

/** The account for the service that opens it. Never routed. */
@RestController
@RequestMapping("/internal")
class ActivationController {

    private final ReportMails reports;

    ActivationController(ReportMails reports) {
        this.reports = reports;
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
