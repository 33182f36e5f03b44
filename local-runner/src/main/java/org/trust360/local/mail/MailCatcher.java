package org.trust360.local.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Takes every mail instead of delivering it. It listens on loopback only. At {@code .invalid}, the ending that stands
 * for no domain at all (RFC 2606), it knows nobody, so that a bounce can be seen.
 */
public final class MailCatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailCatcher.class);
    private static final int LARGEST = 20 << 20;
    private static final String NOBODY = ".invalid";
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    private final SMTPServer smtp;
    private final MailPage page;
    private final Mails mails;

    private MailCatcher(SMTPServer smtp, MailPage page, Mails mails) {
        this.smtp = smtp;
        this.page = page;
        this.mails = mails;
    }

    public static MailCatcher start(Path folder, int smtpPort, int pagePort) {
        try {
            var mails = Mails.in(folder);
            var smtp = SMTPServer.port(smtpPort)
                    .bindAddress(LOOPBACK)
                    .hostName("localhost")
                    .softwareName("Trust360 mail catcher")
                    .executorService(Executors.newVirtualThreadPerTaskExecutor())
                    .maxMessageSize(LARGEST)
                    .messageHandlerFactory(context -> new Keeping(mails))
                    .build();
            smtp.start();
            return new MailCatcher(smtp, MailPage.serve(mails, LOOPBACK, pagePort), mails);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Mails mails() {
        return mails;
    }

    @Override
    public void close() {
        smtp.stop();
        page.close();
    }

    /** One mail on its way in. The reply "250" is sent after {@link #data} returns, and only then. */
    private record Keeping(Mails mails) implements MessageHandler {

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            if (recipient.endsWith(NOBODY)) {
                throw new RejectException(550, "5.1.1 nobody here has this mailbox");
            }
        }

        @Override
        public String data(InputStream data) throws RejectException {
            try {
                return "kept as " + mails.keep(data.readNBytes(LARGEST)).id();
            } catch (IOException e) {
                LOG.warn("A mail was not kept, its sender still has it: {}", e.toString());
                throw new RejectException(451, "cannot keep the mail now");
            }
        }

        @Override
        public void done() {}
    }
}
