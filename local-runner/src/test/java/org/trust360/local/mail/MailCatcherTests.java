package org.trust360.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trust360.local.Ports;

class MailCatcherTests {

    private static final String LINK = "http://localhost:8360/f#t=abc_DEF-123";

    @TempDir
    private Path folder;

    private final Ports ports = Ports.free();
    private MailCatcher catcher;

    @BeforeEach
    void start() {
        catcher = MailCatcher.start(folder.resolve("mails"), ports.broker(), ports.mailPage());
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void hasTheMailOnDiskWhenTheSenderIsToldSo() throws Exception {
        send("Your feedback, please", "Please open " + LINK + ".", "<p>Hello</p>");

        var file = folder.resolve("mails/00000001.eml");
        assertThat(file)
                .content()
                .contains("Subject: Your feedback, please")
                .contains(LINK)
                .endsWith("--\r\n");
    }

    @Test
    void refusesForNowWhatItCannotKeep() throws Exception {
        Files.delete(folder.resolve("mails"));

        assertThatThrownBy(() -> send("Lost?", "text", "html")).hasMessageContaining("451 cannot keep the mail now");
        assertThat(catcher.mails().newestFirst()).isEmpty();
    }

    @Test
    void refusesForGoodAMailboxThatCannotBe() {
        assertThatThrownBy(() -> send("gone@nowhere.invalid", "Lost?", "text", "html"))
                .hasStackTraceContaining("550 5.1.1");
        assertThat(catcher.mails().newestFirst()).isEmpty();
    }

    @Test
    void knowsItsMailsAfterARestart() throws Exception {
        send("one", "text", "html");
        send("two", "text", "html");
        Files.writeString(folder.resolve("mails/00000003.part"), "cut short by a kill");
        catcher.close();

        start();
        send("three", "text", "html");

        assertThat(catcher.mails().newestFirst()).extracting(Mail::subject).containsExactly("three", "two", "one");
    }

    @Test
    void tellsTestsAllAboutAMail() throws Exception {
        send("Please", "Please open " + LINK + ".", "<a href='" + LINK + "'>Open</a>");

        assertThat(get("/api/messages").body())
                .contains("\"subject\":\"Please\"")
                .contains("\"to\":[\"rater@example.org\"]")
                .contains("\"messageId\":\"<");
        assertThat(get("/api/messages/00000001").body()).contains("\"links\":[\"" + LINK + "\"]");
        assertThat(get("/api/messages?query=nobody").body()).isEqualTo("[]");
        assertThat(get("/api/messages?query=RATER%40").body()).contains("Please");
    }

    @Test
    void showsAMailWithoutLettingItDoAnything() throws Exception {
        send("<script>alert(1)</script>", "Open " + LINK, "<script>alert(2)</script><img src=http://evil.example/x>");

        var page = get("/messages/00000001");
        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert")
                .contains("href=\"" + LINK + "\"")
                .contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'; script-src 'self'");
        assertThat(get("/messages/00000001/html")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .startsWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:;")
                .doesNotContain("script-src")
                .contains("sandbox allow-popups");
        assertThat(get("/messages/00000001/raw").headers().firstValue("Content-Type"))
                .contains("text/plain; charset=utf-8");
    }

    @Test
    void saysThatThereIsNoMailYet() throws Exception {
        assertThat(get("/").body()).contains("No mail yet");
        assertThat(get("/messages/00000009").statusCode()).isEqualTo(404);
        assertThat(get("/messages/..%2f..%2fsecrets").statusCode()).isEqualTo(404);
    }

    @Test
    void listsTheMailsAndFindsThem() throws Exception {
        send("Your report is here", "text", "html");

        assertThat(get("/").body()).contains("Your report is here").contains("rater@example.org");
        assertThat(get("/?query=invitation").body()).contains("No mail matches").doesNotContain("Your report");
    }

    private void send(String subject, String text, String html) throws MessagingException {
        send("rater@example.org", subject, text, html);
    }

    private void send(String to, String subject, String text, String html) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(ports.broker()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("trust360@example.org"));
        message.setRecipient(RecipientType.TO, new InternetAddress(to, false));
        message.setSubject(subject, "UTF-8");
        var body = new MimeMultipart("alternative");
        body.addBodyPart(part(text, "plain"));
        body.addBodyPart(part(html, "html"));
        message.setContent(body);
        Transport.send(message);
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, "UTF-8", subtype);
        return part;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var uri = URI.create("http://127.0.0.1:" + ports.mailPage() + path);
            return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        }
    }
}
