package org.trust360.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.notification.letter.Letter;
import org.trust360.notification.smtp.MailServerProperties.Tls;
import org.trust360.notification.testing.ScriptedSmtp;

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
