package org.trust360.notification.content;

import org.trust360.notification.job.Cause;

/** Knows what a mail has to say at this moment. */
public interface MailContents {

    Reply ask(String mail, Cause cause);
}
