package org.trust360.events;

import org.jspecify.annotations.Nullable;

/**
 * A mail server took a mail over.
 *
 * @param kind the label of a {@link MailKind}
 * @param about the invitation where it was one, else the person it went to
 * @param campaignId absent in events of before it was told
 */
public record MailSent(
        String mailId, String kind, String about, @Nullable String campaignId) implements MailEvent {

    public static final EventType<MailSent> TYPE = new EventType<>("mail.sent", 1, MailSent.class);

    @Override
    public String key() {
        return about;
    }
}
