package org.trust360.notification.job;

import static java.util.Objects.requireNonNull;

import org.trust360.events.MailKind;

/**
 * Why a mail is owed. Ids only: names and addresses are asked for at the moment of sending.
 *
 * @param about what the mail is about, as consumers of mail events know it: the invitation where it is one, else the
 *     person it goes to
 */
public record Cause(MailKind kind, String campaign, String about) {

    public Cause {
        requireNonNull(kind, "kind");
        requireNonNull(campaign, "campaign");
        requireNonNull(about, "about");
    }
}
