package org.trust360.notification.job;

/**
 * The right of one worker to work on one mail for a while. A later lease of the same mail has a higher fence, and what
 * an earlier holder says is then ignored.
 *
 * @param attempts how often a mail server was asked to take the mail, this lease's attempt included once it began
 */
public record Lease(String job, Cause cause, int attempts, long fence) {

    Lease begun() {
        return new Lease(job, cause, attempts + 1, fence);
    }
}
