package org.trust360.notification.maillog;

import java.time.Instant;
import org.trust360.notification.job.MailJob;

/**
 * One mail as HR may see it: no person, no address, no content.
 *
 * @param at when it is due again, or when it was settled
 * @param lastStatus codes of the mail server's last reply, or the word for what stood in the way; empty before anything
 *     happened
 */
record MailLine(
        String mailId, String kind, String campaign, String state, Instant at, int attempts, String lastStatus) {

    static MailLine of(MailJob job) {
        return new MailLine(
                job.id(),
                job.cause().kind().label(),
                job.cause().campaign(),
                job.state().word(),
                job.state().at(),
                job.attempts(),
                job.lastStatus());
    }
}
