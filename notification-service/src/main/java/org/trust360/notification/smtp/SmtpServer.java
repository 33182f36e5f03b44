package org.trust360.notification.smtp;

import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.trust360.notification.smtp.MailServerProperties.Tls;

/** The configured mail server, spoken to in SMTP. */
final class SmtpServer implements MailServer, AutoCloseable {

    private final MailServerProperties properties;
    private final Session session;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("mail-timer").factory());

    SmtpServer(MailServerProperties properties) {
        this.properties = properties;
        this.session = Session.getInstance(settings(properties));
    }

    @Override
    public MailConnection connection() {
        try {
            var transport = (SMTPTransport) session.getTransport("smtp");
            return new SmtpConnection(transport, session, properties, timer);
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("The mail library speaks no SMTP", e);
        }
    }

    /** S11: encryption is required and the server's name checked, unless the operator says otherwise. */
    private static Properties settings(MailServerProperties server) {
        var timeout = Long.toString(server.timeout().toMillis());
        var settings = new Properties();
        settings.setProperty("mail.smtp.connectiontimeout", timeout);
        settings.setProperty("mail.smtp.timeout", timeout);
        settings.setProperty("mail.smtp.writetimeout", timeout);
        settings.setProperty("mail.smtp.quitwait", "false");
        settings.setProperty("mail.smtp.auth", Boolean.toString(server.username() != null));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(server.uses(Tls.STARTTLS)));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(server.uses(Tls.STARTTLS)));
        settings.setProperty("mail.smtp.ssl.enable", Boolean.toString(server.uses(Tls.IMPLICIT)));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        return settings;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
