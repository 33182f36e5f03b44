package org.trust360.notification.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.trust360.notification.letter.Letter;

/** SMTP through Jakarta Mail. One connection carries letter after letter until it is closed or lost. */
final class SmtpConnection implements MailConnection {

    private final SMTPTransport transport;
    private final Session session;
    private final MailServerProperties server;
    private final ScheduledExecutorService timer;

    SmtpConnection(
            SMTPTransport transport, Session session, MailServerProperties server, ScheduledExecutorService timer) {
        this.transport = transport;
        this.session = session;
        this.server = server;
        this.timer = timer;
    }

    @Override
    public Optional<Posting.Unreachable> obstacle() {
        try (var _ = new TimeLimit(timer, server.attemptTimeout())) {
            if (!transport.isConnected()) {
                transport.connect(server.host(), server.port(), server.username(), server.password());
            }
            return Optional.empty();
        } catch (AuthenticationFailedException e) {
            return Optional.of(new Posting.Unreachable("smtp-sign-in-refused"));
        } catch (MessagingException e) {
            return Optional.of(new Posting.Unreachable(obstacle(e)));
        }
    }

    private String obstacle(MessagingException failure) {
        var code = transport.getLastReturnCode();
        if (code >= 400) {
            return SmtpStatus.of(code, transport.getLastServerResponse());
        }
        return code >= 200 || failure.getNextException() instanceof SSLException
                ? "smtp-encryption-failed"
                : "smtp-unreachable";
    }

    @Override
    public Posting send(String mail, Letter letter) {
        try (var _ = new TimeLimit(timer, server.attemptTimeout())) {
            var message = new LetterMessage(session, server.sender(), mail, letter);
            transport.sendMessage(message, message.getAllRecipients());
            return new Posting.Accepted(
                    SmtpStatus.of(transport.getLastReturnCode(), transport.getLastServerResponse()));
        } catch (MessagingException e) {
            return Verdict.of(e);
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // What was accepted stays accepted; there is nothing left to lose on this connection.
        }
    }
}
