package org.trust360.events;

/**
 * A mail server took a mail over.
 *
 * @param kind {@code invitation} or {@code report-released}
 * @param about the invitation, or the subject of the report
 */
public record MailSent(String mailId, String kind, String about) implements MailEvent {

    public static final EventType<MailSent> TYPE = new EventType<>("mail.sent", 1, MailSent.class);

    @Override
    public String key() {
        return about;
    }
}
