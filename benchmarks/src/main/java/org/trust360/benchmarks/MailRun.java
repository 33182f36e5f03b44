package org.trust360.benchmarks;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.trust360.local.Launch;
import org.trust360.local.Pause;
import org.trust360.local.Ports;
import org.trust360.local.Suite;
import org.trust360.local.Terminal;
import org.trust360.local.mail.Mail;

/**
 * How many invitations a second come out of the job queue, against the same number of mails handed straight to the same
 * mail server in the same run by as many connections; the ratio is the figure that travels between machines.
 *
 * <p>Arguments: the number of raters and the first of the ports to use.
 */
public final class MailRun {

    private static final int CONNECTIONS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private MailRun() {}

    public static void main(String[] arguments) throws Exception {
        int raters = Integer.parseInt(arguments[0]);
        var scenario = new Scenario(Math.max(Scenario.TASKS, raters / 10), raters);
        var ports = new Ports(Integer.parseInt(arguments[1]));
        var terminal = Terminal.standard();
        var data = Files.createTempDirectory("trust360-mails");
        try (var suite = Suite.claim(data, ports, terminal)) {
            suite.start(Launch.Profile.THROUGHPUT);
            new CampaignRun(suite, scenario, terminal).open();
            var mails = await(suite, raters);
            requireOnce(mails, raters);
            terminal.say("invitations through the queue    %6.0f/s   (%d in %.1f s)"
                    .formatted(raters / seconds(mails), raters, seconds(mails)));
            var raw = raw(ports, raters);
            terminal.say("raw mails to the same server     %6.0f/s   (%d by %d connections)"
                    .formatted(raters / raw, raters, CONNECTIONS));
            terminal.say("ratio %.3f".formatted(raw / seconds(mails)));
        }
    }

    private static List<Mail> await(Suite suite, int count) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var mails = suite.mails().newestFirst();
        while (mails.size() < count) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("%d of %d mails, then time was up".formatted(mails.size(), count));
            }
            Pause.of(Duration.ofMillis(500));
            mails = suite.mails().newestFirst();
        }
        return mails;
    }

    /** I2 without faults: one mail each, none twice. */
    private static void requireOnce(List<Mail> mails, int raters) {
        var ids = mails.stream().map(Mail::messageId).distinct().count();
        if (mails.size() != raters || ids != raters) {
            throw new IllegalStateException("%d mails with %d ids for %d raters".formatted(mails.size(), ids, raters));
        }
    }

    /** From the first mail to the last. */
    private static double seconds(List<Mail> mails) {
        Instant first = mails.getLast().receivedAt();
        Instant last = mails.getFirst().receivedAt();
        return Duration.between(first, last).toMillis() / 1e3;
    }

    private static double raw(Ports ports, int count) throws Exception {
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var senders = Stream.<Callable<Boolean>>generate(
                            () -> () -> RawMail.send(ports.smtp(), count / CONNECTIONS))
                    .limit(CONNECTIONS)
                    .toList();
            for (var done : threads.invokeAll(senders)) {
                done.get();
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
