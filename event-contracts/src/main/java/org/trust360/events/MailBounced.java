package org.trust360.events;

import org.jspecify.annotations.Nullable;

/**
 * A mail server refused a mail for good; it will not be tried again.
 *
 * @param kind the label of a {@link MailKind}
 * @param about the invitation where it was one, else the person it went to
 * @param campaignId absent in events of before it was told
 * @param status the reply code, {@code 550}, without its text
 */
public record MailBounced(
        String mailId, String kind, String about, @Nullable String campaignId, String status) implements MailEvent {

    public static final EventType<MailBounced> TYPE = new EventType<>("mail.bounced", 1, MailBounced.class);

    @Override
    public String key() {
        return about;
    }
}
