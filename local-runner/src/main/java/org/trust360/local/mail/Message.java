package org.trust360.local.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a mail from its bytes; what cannot be read is shown empty, never refused. */
final class Message {

    private static final int DEEPEST = 10;

    private final MimeMessage message;

    private Message(MimeMessage message) {
        this.message = message;
    }

    static Message read(byte[] bytes) throws IOException {
        try {
            return new Message(new MimeMessage(null, new ByteArrayInputStream(bytes)));
        } catch (MessagingException e) {
            throw new IOException("not a mail", e);
        }
    }

    Mail headers(String id, Instant receivedAt) throws IOException {
        try {
            return new Mail(
                    id,
                    addresses(message.getFrom()).stream().findFirst().orElse(""),
                    addresses(message.getAllRecipients()),
                    orEmpty(message.getSubject()),
                    orEmpty(message.getMessageID()),
                    receivedAt);
        } catch (MessagingException e) {
            return new Mail(id, "", List.of(), "(headers cannot be read)", "", receivedAt);
        }
    }

    MailContent content() throws IOException {
        try {
            return new MailContent(orEmpty(find(message, "text/plain", 0)), orEmpty(find(message, "text/html", 0)));
        } catch (MessagingException e) {
            throw new IOException("a part cannot be read", e);
        }
    }

    private static @Nullable String find(Part part, String type, int depth) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent() instanceof String text ? text : null;
        }
        if (depth < DEEPEST && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                var found = find(inner, type, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses).map(Message::plain).toList();
    }

    private static String plain(Address address) {
        return address instanceof InternetAddress internet ? internet.getAddress() : address.toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
