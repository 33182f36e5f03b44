package org.trust360.survey.mail;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The content of a mail at the moment it is sent, for the service that sends it. Never routed. */
@RestController
class MailController {

    private final MailDesk desk;

    MailController(MailDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/internal/mails/{kind}")
    Mail mail(@PathVariable String kind, @RequestBody MailQuestion question) {
        return desk.write(kind, question).orElseThrow(MailProblems::notOwed);
    }
}
