package org.trust360.notification.maillog;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The mail log for programs. */
@RestController
class MailLogController {

    private final MailLog log;

    MailLogController(MailLog log) {
        this.log = log;
    }

    @GetMapping("/api/mails")
    MailPage mails(MailQuery query) {
        if (!query.isSound()) {
            throw MailLogProblems.filterRefused();
        }
        return log.page(query);
    }
}
