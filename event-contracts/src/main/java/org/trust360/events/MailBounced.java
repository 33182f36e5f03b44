package org.trust360.events;

/**
 * A mail server refused a mail for good; it will not be tried again.
 *
 * @param kind {@code invitation} or {@code report-released}
 * @param about the invitation, or the subject of the report
 * @param status the reply code, {@code 550}, without its text
 */
public record MailBounced(String mailId, String kind, String about, String status) implements MailEvent {

    public static final EventType<MailBounced> TYPE = new EventType<>("mail.bounced", 1, MailBounced.class);

    @Override
    public String key() {
        return about;
    }
}
