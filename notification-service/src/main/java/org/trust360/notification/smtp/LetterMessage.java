package org.trust360.notification.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.trust360.notification.letter.Letter;

/** A letter as it travels: text and HTML as alternatives, and a Message-ID that is ours. */
final class LetterMessage extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String messageId;

    LetterMessage(Session session, InternetAddress from, String mail, Letter letter) throws MessagingException {
        super(session);
        this.messageId = MessageId.of(mail, domain(from));
        setFrom(from);
        setRecipient(Message.RecipientType.TO, receiver(letter.receiver()));
        setSubject(letter.subject(), UTF_8);
        setSentDate(Date.from(Instant.now()));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        setContentLanguage(new String[] {letter.receiver().language().toLanguageTag()});
        stoppable(letter.stopLink());
        setContent(alternatives(letter));
        saveChanges();
    }

    /** RFC 8058: mail programs may offer a button of their own, which posts and never just follows the link. */
    private void stoppable(@Nullable String stopLink) throws MessagingException {
        if (stopLink != null) {
            setHeader("List-Unsubscribe", "<" + stopLink + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static MimeMultipart alternatives(Letter letter) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static InternetAddress receiver(Letter.Receiver receiver) throws MessagingException {
        try {
            return new InternetAddress(receiver.address(), receiver.name(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("Every Java has UTF-8", e);
        }
    }

    private static String domain(InternetAddress from) {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
