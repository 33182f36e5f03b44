package org.trust360.notification.intake;

/** Said inside this process only: a mail has come to be owed. Nobody depends on hearing it. */
public record MailOwed() {}
