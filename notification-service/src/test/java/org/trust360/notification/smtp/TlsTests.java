package org.trust360.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BiConsumer;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.notification.letter.Letter;
import org.trust360.notification.smtp.MailServerProperties.Tls;
import org.trust360.notification.testing.ScriptedSmtp;
import org.trust360.notification.testing.TestCertificate;

/** S11: no letter and no password travels in the open by mistake. */
class TlsTests {

    private static final Letter LETTER = new Letter(
            new Letter.Receiver("rita@example.org", "Rita", Locale.ENGLISH), "subject", "text", "<p>html</p>", null);

    private static MailServerProperties properties(String host, int port, @Nullable Tls tls, @Nullable String user) {
        return new MailServerProperties(
                host, port, "trust360@example.org", tls, user, "planted", Duration.ofSeconds(2), Duration.ofSeconds(5));
    }

    @Test
    void requiresEncryptionWhereTheServerIsNotOnThisMachine() {
        assertThat(properties("smtp.example.invalid", 587, null, null).uses(Tls.STARTTLS))
                .isTrue();
        assertThat(properties("127.0.0.1", 25, null, null).uses(Tls.OFF)).isTrue();
        assertThat(properties("127.0.0.1", 25, Tls.STARTTLS, null).uses(Tls.STARTTLS))
                .isTrue();
    }

    @Test
    void goesNoFurtherWithAServerThatOffersNoEncryption() {
        try (var smtp = ScriptedSmtp.start();
                var server = new SmtpServer(properties("127.0.0.1", smtp.port(), Tls.STARTTLS, null));
                var connection = server.connection()) {
            assertThat(connection.obstacle()).contains(new Posting.Unreachable("smtp-encryption-failed"));
        }
    }

    @Test
    void goesNoFurtherWithACertificateNobodyVouchesFor() {
        var mailbox = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTPS).dynamicPort());
        mailbox.start();
        try (var server = new SmtpServer(
                        properties("127.0.0.1", mailbox.getSmtps().getPort(), Tls.IMPLICIT, null));
                var connection = server.connection()) {
            assertThat(connection.obstacle()).contains(new Posting.Unreachable("smtp-encryption-failed"));
        } finally {
            mailbox.stop();
        }
    }

    @Test
    void signsInAndHandsOverUnderEncryptionWhereItTrustsTheServer(@TempDir Path directory) throws Exception {
        var certificate = TestCertificate.of("localhost", directory);
        trusting(
                certificate,
                () -> meet(certificate, (smtp, connection) -> {
                    assertThat(connection.obstacle()).isEmpty();
                    assertThat(connection.send("job-1", LETTER)).isInstanceOf(Posting.Accepted.class);
                    assertThat(smtp.kept).hasSize(1);
                    assertThat(smtp.signedIn).containsExactly("sender planted");
                    assertThat(smtp.inTheOpen).containsExactly("EHLO", "STAR");
                }));
    }

    /** Whoever can answer in the server's place has a good certificate too, of another host. */
    @Test
    void goesNoFurtherWithTheCertificateOfAnotherHost(@TempDir Path directory) throws Exception {
        var certificate = TestCertificate.of("elsewhere.example.org", directory);
        trusting(certificate, () -> meet(certificate, TlsTests::isRefusedBeforeAnythingIsSaid));
    }

    @Test
    void goesNoFurtherWithACertificateOfAnUnknownIssuer(@TempDir Path directory) throws Exception {
        meet(TestCertificate.of("localhost", directory), TlsTests::isRefusedBeforeAnythingIsSaid);
    }

    /** Nobody is to blame but the way to the server: the mail waits, and the console tells why. */
    private static void isRefusedBeforeAnythingIsSaid(ScriptedSmtp smtp, MailConnection connection) {
        assertThat(connection.obstacle()).contains(new Posting.Unreachable("smtp-encryption-failed"));
        assertThat(smtp.signedIn).isEmpty();
        assertThat(smtp.seen).isEmpty();
        assertThat(smtp.inTheOpen).startsWith("EHLO", "STAR").doesNotContain("AUTH", "MAIL");
    }

    private static void meet(TestCertificate certificate, BiConsumer<ScriptedSmtp, MailConnection> meeting) {
        try (var smtp = ScriptedSmtp.start();
                var server = new SmtpServer(properties("localhost", smtp.port(), Tls.STARTTLS, "sender"));
                var connection = server.connection()) {
            smtp.certificate = certificate;
            meeting.accept(smtp, connection);
        }
    }

    /** As on a machine whose operator trusts that certificate. */
    private static void trusting(TestCertificate certificate, Runnable meeting) throws Exception {
        var before = SSLContext.getDefault();
        SSLContext.setDefault(certificate.trusted());
        try {
            meeting.run();
        } finally {
            SSLContext.setDefault(before);
        }
    }

    @Test
    void signsInWhereAUserIsGiven() {
        var mailbox = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mailbox.start();
        mailbox.setUser("sender@example.org", "sender", "planted");
        try (var server =
                        new SmtpServer(properties("127.0.0.1", mailbox.getSmtp().getPort(), null, "sender"));
                var connection = server.connection()) {
            assertThat(connection.obstacle()).isEmpty();
            assertThat(connection.send("job-1", LETTER)).isInstanceOf(Posting.Accepted.class);
        } finally {
            mailbox.stop();
        }
    }

    @Test
    void saysThatTheServerRefusedOurSignIn() {
        var mailbox = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mailbox.start();
        mailbox.setUser("sender@example.org", "sender", "another");
        try (var server =
                        new SmtpServer(properties("127.0.0.1", mailbox.getSmtp().getPort(), null, "sender"));
                var connection = server.connection()) {
            assertThat(connection.obstacle()).contains(new Posting.Unreachable("smtp-sign-in-refused"));
        } finally {
            mailbox.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@b, c@d", "a@b\r\nBcc: c@d", ""})
    void startsWithOneSenderOnly(String from) {
        assertThatThrownBy(() -> new MailServerProperties(
                        "127.0.0.1", 25, from, null, null, null, Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .hasMessageContaining("trust360.mail.server.from");
    }

    @Test
    void keepsThePasswordOutOfWhatItSaysOfItself() {
        assertThat(properties("127.0.0.1", 25, null, "sender").toString()).doesNotContain("planted", "sender");
    }
}
