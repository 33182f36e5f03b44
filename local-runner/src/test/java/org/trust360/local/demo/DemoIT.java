package org.trust360.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trust360.local.Launch;
import org.trust360.local.Ports;
import org.trust360.local.Suite;
import org.trust360.local.Terminal;
import org.trust360.local.api.RaterLink;
import org.trust360.local.mail.Mail;

/** The real jars, end to end: from the import through the gateway to the reports and the leaders' mails. */
class DemoIT {

    private static final List<SimulatedSheet> THREE_LEADERS = SimulatedSheet.all().stream()
            .filter(sheet -> List.of("L01", "L02", "L03").contains(sheet.leader()))
            .toList();

    @TempDir
    private Path data;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(output, true, StandardCharsets.UTF_8), false);
    private final Ports ports = Ports.free();
    private final Cast cast = new Cast(THREE_LEADERS);

    @Test
    void playsACampaignAndFindsItAgainAfterARestart() {
        withSuite(suite -> {
            new Demo(suite, terminal, THREE_LEADERS).play();

            assertThat(addressesOf(suite, RaterLink::is))
                    .containsExactlyInAnyOrderElementsOf(
                            cast.everybody().stream().map(Actor::email).toList());
            assertThat(addressesOf(suite, link -> link.contains("/activate#t=")))
                    .containsExactlyInAnyOrderElementsOf(
                            cast.leaders().stream().map(Actor::email).toList());
            assertThat(output()).contains("36 of 36").contains("3 of 3").doesNotContain("already there");
        });

        withSuite(suite -> {
            new Demo(suite, terminal, THREE_LEADERS).play();

            assertThat(output()).contains("The demo's campaign is already there.");
        });
    }

    private void withSuite(Consumer<Suite> work) {
        try (var suite = Suite.claim(data, ports, terminal)) {
            work.accept(suite.start(Launch.Profile.SMALL));
        }
    }

    private static List<String> addressesOf(Suite suite, Predicate<String> link) {
        return suite.mails().newestFirst().stream()
                .filter(mail -> suite.mails().content(mail).links().stream().anyMatch(link))
                .map(Mail::to)
                .flatMap(List::stream)
                .toList();
    }

    private String output() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
