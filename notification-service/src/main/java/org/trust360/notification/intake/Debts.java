package org.trust360.notification.intake;

import org.springframework.context.ApplicationEventPublisher;
import org.trust360.notification.job.Cause;
import org.trust360.notification.job.MailJobs;

/** Takes on mails that are owed, and lets the workers know that there is something to do. */
final class Debts {

    private final MailJobs jobs;
    private final ApplicationEventPublisher house;

    Debts(MailJobs jobs, ApplicationEventPublisher house) {
        this.jobs = jobs;
        this.house = house;
    }

    void take(String eventId, Cause cause) {
        if (jobs.add(eventId, cause)) {
            house.publishEvent(new MailOwed());
        }
    }
}
