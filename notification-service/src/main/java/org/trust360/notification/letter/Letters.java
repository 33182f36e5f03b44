package org.trust360.notification.letter;

import org.trust360.events.MailKind;
import org.trust360.notification.content.MailContent;

/** Puts what a mail has to say into words. */
public interface Letters {

    Draft write(MailKind kind, MailContent content);
}
