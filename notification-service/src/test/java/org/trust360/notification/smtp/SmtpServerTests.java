package org.trust360.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.BANNER_421;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.BANNER_554;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.CONTENT_451;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.CONTENT_552;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.DATA_451;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.DATA_554;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.DRIBBLE_AFTER_DOT;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.DROP_AFTER_DOT;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.DROP_BEFORE_DOT;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.GREETING_421;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.GREETING_550;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.KEEP_THEN_DROP;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.RECEIVER_451;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.RECEIVER_550;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.SENDER_451;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.SENDER_550;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.SILENCE_AFTER_DOT;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.SILENCE_BEFORE_CONTENT;
import static org.trust360.notification.testing.ScriptedSmtp.Fault.SLOW;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.notification.letter.Letter;
import org.trust360.notification.testing.ScriptedSmtp;

/** What is read from a mail server's behaviour, well or badly behaved, over real sockets. */
class SmtpServerTests {

    private static final Letter LETTER = new Letter(
            new Letter.Receiver("rita@example.org", "Rita Ratér", Locale.ENGLISH),
            "Your feedback, please: Ümlaut",
            "text ü",
            "<p>html</p>",
            "https://feedback.example.org/stop/token-1");

    private final ScriptedSmtp smtp = ScriptedSmtp.start();
    private final SmtpServer server = new SmtpServer(new MailServerProperties(
            "127.0.0.1",
            smtp.port(),
            "Trust360 <trust360@example.org>",
            null,
            null,
            null,
            Duration.ofMillis(600),
            Duration.ofMillis(1500)));
    private final MailConnection connection = server.connection();

    @AfterEach
    void close() {
        smtp.close();
        connection.close();
        server.close();
    }

    private Posting attempt() {
        return connection
                .obstacle()
                .<Posting>map(obstacle -> obstacle)
                .orElseGet(() -> connection.send("job-1", LETTER));
    }

    @Test
    void handsInTextAndHtmlWithTheHeadersOfAnAutomaticMail() {
        assertThat(attempt()).isEqualTo(new Posting.Accepted("250 2.0.0"));
        var copy = smtp.kept.element();
        assertThat(copy.receiver()).isEqualTo("rita@example.org");
        assertThat(copy.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(copy.header("From")).isEqualTo("Trust360 <trust360@example.org>");
        assertThat(copy.header("Content-Type")).startsWith("multipart/alternative");
        assertThat(copy.header("Content-Language")).isEqualTo("en");
        assertThat(copy.content().indexOf("text/plain"))
                .isLessThan(copy.content().indexOf("text/html"));
    }

    /** RFC 8058: the address in angle brackets, and the word that makes mail programs post instead of following it. */
    @Test
    void letsMailProgramsStopSuchMailsWithOnePost() {
        attempt();
        assertThat(smtp.kept.element().header("List-Unsubscribe"))
                .isEqualTo("<https://feedback.example.org/stop/token-1>");
        assertThat(smtp.kept.element().header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    }

    /** S11: what looks like the end of a header is text, in the subject as in the name. */
    @Test
    void s11NoNameAndNoSubjectEndsItsHeader() {
        var sly = new Letter(
                new Letter.Receiver("rita@example.org", "Rita\r\nBcc: all@example.org", Locale.ENGLISH),
                "Hello\r\nX-Evil: yes",
                "text",
                "<p>html</p>",
                null);
        connection.obstacle();
        connection.send("mail-sly", sly);
        assertThat(smtp.seen).allSatisfy(copy -> {
            assertThat(copy.header("Bcc")).isEmpty();
            assertThat(copy.header("X-Evil")).isEmpty();
        });
    }

    @Test
    void carriesManyLettersOnOneConnection() {
        for (int i = 0; i < 20; i++) {
            assertThat(attempt()).isInstanceOf(Posting.Accepted.class);
        }
        assertThat(smtp.connections).hasValue(1);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(BANNER_421, new Posting.Unreachable("421 4.3.2")),
                Arguments.of(BANNER_554, new Posting.Unreachable("554 5.3.2")),
                Arguments.of(GREETING_421, new Posting.Unreachable("421 4.3.2")),
                Arguments.of(GREETING_550, new Posting.Unreachable("550 5.7.1")),
                Arguments.of(SENDER_451, new Posting.Deferred("451 4.7.1")),
                Arguments.of(DATA_451, new Posting.Deferred("451 4.3.0")),
                Arguments.of(DATA_554, new Posting.Refused("554 5.6.0")),
                Arguments.of(CONTENT_451, new Posting.Deferred("451 4.3.0")),
                Arguments.of(SLOW, new Posting.Accepted("250 2.0.0")),
                Arguments.of(SILENCE_BEFORE_CONTENT, new Posting.Deferred("connection-lost")),
                Arguments.of(DROP_BEFORE_DOT, new Posting.Deferred("connection-lost")),
                Arguments.of(SENDER_550, new Posting.Unreachable("550 5.7.1")),
                Arguments.of(RECEIVER_451, new Posting.Deferred("451 4.7.1")),
                Arguments.of(RECEIVER_550, new Posting.Refused("550 5.1.1")),
                Arguments.of(CONTENT_552, new Posting.Refused("552 5.3.4")),
                Arguments.of(DROP_AFTER_DOT, new Posting.Deferred("connection-lost")),
                Arguments.of(KEEP_THEN_DROP, new Posting.Deferred("connection-lost")),
                Arguments.of(SILENCE_AFTER_DOT, new Posting.Deferred("connection-lost")),
                Arguments.of(DRIBBLE_AFTER_DOT, new Posting.Deferred("connection-lost")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void readsAFaultAndSendsTheNextLetterAllTheSame(ScriptedSmtp.Fault fault, Posting expected) throws Exception {
        smtp.script.add(fault);
        var worker = Thread.ofVirtual().start(() -> {
            assertThat(attempt()).isEqualTo(expected);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            assertThat(attempt()).isInstanceOf(Posting.Accepted.class);
        });
        var failure = new AtomicReference<Throwable>();
        worker.setUncaughtExceptionHandler((_, thrown) -> failure.set(thrown));
        assertThat(worker.join(Duration.ofSeconds(10))).isTrue();
        assertThat(failure).hasNullValue();
        assertThat(smtp.messageIds()).hasSize(1);
    }

    @Test
    void findsNobodyWhereNobodyListens() {
        smtp.goDown();
        assertThat(attempt()).isEqualTo(new Posting.Unreachable("smtp-unreachable"));
        smtp.comeBack();
        assertThat(attempt()).isInstanceOf(Posting.Accepted.class);
    }

    @Test
    void noticesThatAConnectionWasCutBetweenTwoLetters() {
        attempt();
        smtp.goDown();
        smtp.comeBack();
        assertThat(attempt()).isInstanceOf(Posting.Accepted.class);
        assertThat(smtp.kept).hasSize(2);
    }

    @Test
    void givesAMailTheSameMessageIdAlways() {
        assertThat(MessageId.of("job-1", "example.org"))
                .isEqualTo(MessageId.of("job-1", "example.org"))
                .isNotEqualTo(MessageId.of("job-2", "example.org"))
                .matches("<[0-9a-f]{32}@example.org>")
                .doesNotContain("job");
    }
}
