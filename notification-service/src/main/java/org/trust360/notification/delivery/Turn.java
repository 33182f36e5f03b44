package org.trust360.notification.delivery;

import org.trust360.notification.job.Lease;
import org.trust360.notification.job.Outcome;

/** What one turn of work on one mail came to. */
sealed interface Turn {

    /** Something to be noted about this mail. */
    record Done(Lease lease, Outcome outcome) implements Turn {}

    /** Nothing to be learned about this mail: the mail server or survey-service was not there. */
    record NobodyThere(Lease lease, String status) implements Turn {}

    /** Somebody else took the mail over meanwhile. */
    record Lost() implements Turn {}
}
