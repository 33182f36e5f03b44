package org.trust360.notification.smtp;

/** Where letters are handed in. */
public interface MailServer {

    /** A connection of the caller's own, opened when it is first needed and used for many letters. */
    MailConnection connection();
}
