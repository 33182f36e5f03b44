package org.trust360.notification.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trust360.notification.testing.Receiver;
import org.trust360.notification.webhook.endpoint.WebhookKind;

/** What docs/webhooks.md promises to those who write receivers. */
class WebhookPageTests {

    private final String page = read();

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/webhooks.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String first(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    @Test
    void namesEveryTypeAndNoOther() {
        assertThat(page.lines().filter(line -> line.matches("\\| `[a-z]+\\.[a-z]+` .*")))
                .extracting(line -> line.split("`", -1)[1])
                .containsExactly(Arrays.stream(WebhookKind.values())
                        .map(WebhookKind::label)
                        .toArray(String[]::new));
    }

    @Test
    void showsAMessageAsItIsSent() {
        var shown = first("```json\n(.*)\n```");
        var id = first("\"id\":\"(msg_[0-9a-f]{32})\"");
        var notice = new Notice(
                id,
                WebhookKind.REPORT_RELEASED,
                Instant.parse(first("\"timestamp\":\"([^\"]*)\"")),
                first("\"campaignId\":\"([^\"]*)\""),
                first("\"reportId\":\"([^\"]*)\""));
        assertThat(new String(notice.body(), UTF_8)).isEqualTo(shown);
    }

    @Test
    void showsASignatureThatFits() {
        var told = new Receiver.Told(
                first("\"id\":\"(msg_[0-9a-f]{32})\""),
                Long.parseLong(first("posted at (\\d+)")),
                List.of(first("`(v1,[^`]{44})`")),
                "application/json",
                first("```json\n(.*)\n```"));
        assertThat(told.isSignedWith(first("`(whsec_[A-Za-z0-9]+)`"))).isTrue();
    }
}
