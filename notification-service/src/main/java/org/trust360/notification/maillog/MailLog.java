package org.trust360.notification.maillog;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.notification.job.MailJobs;

/** Reads the mails for those who look after a campaign. */
@Component
class MailLog {

    private final MailJobs jobs;

    MailLog(MailJobs jobs) {
        this.jobs = jobs;
    }

    MailPage page(MailQuery query) {
        var found = jobs.find(query.filter());
        var lines = found.stream().limit(query.length()).map(MailLine::of).toList();
        var counts = jobs.counts(Optional.ofNullable(query.campaign()));
        return new MailPage(lines, counts, found.size() > query.length() ? MailQuery.placeOf(lines.getLast()) : null);
    }
}
