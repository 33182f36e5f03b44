package org.trust360.survey.mail;

import org.trust360.events.MailKind;

/** What people said about the mails that they want. */
public interface MailWishes {

    /** Whether the mail may be sent; what somebody needs in any case always may. */
    boolean allow(MailKind kind, String campaign, String person);

    /** Where the person can say that such mails are not wanted; made for one mail. */
    String stopLink(String campaign, String person);
}
