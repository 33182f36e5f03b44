package org.trust360.notification.job;

import java.time.Duration;

/** What became of one turn of work on a mail. */
public sealed interface Outcome {

    record Sent(String status) implements Outcome {}

    record Bounced(String status) implements Outcome {}

    record NotOwed() implements Outcome {}

    /** Still owed; nobody touches it before the pause is over. */
    record Postponed(Duration pause, String status) implements Outcome {}
}
