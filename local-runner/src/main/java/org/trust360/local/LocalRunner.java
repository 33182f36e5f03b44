package org.trust360.local;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.trust360.local.demo.Demo;

/** The one command: starts the whole suite on this machine, says where to look, and ends all on Ctrl-C. */
public final class LocalRunner {

    private final Options options;
    private final Terminal terminal;
    private final CountDownLatch ended = new CountDownLatch(1);

    private LocalRunner(Options options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        var terminal = Terminal.standard();
        try {
            var options = Options.parse(arguments);
            // Read by logback.xml, so before the first logger.
            System.setProperty("trust360.logs", options.data().resolve("logs").toString());
            new LocalRunner(options, terminal).run();
        } catch (StartProblem e) {
            terminal.say(e.line());
            System.exit(1);
        }
    }

    private void run() {
        terminal.say(
                "Trust360 starts; data in " + options.data().toAbsolutePath().normalize());
        var suite = Suite.claim(options.data(), options.ports(), terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(suite), "end"));
        var began = System.nanoTime();
        try {
            suite.start(options.profile());
        } catch (StartProblem e) {
            if (suite.isClosing()) {
                awaitEnd();
                return;
            }
            throw e;
        }
        welcome(suite, System.nanoTime() - began);
        if (options.demo()) {
            play(suite);
        }
        awaitEnd();
    }

    private void welcome(Suite suite, long nanos) {
        terminal.say("""

                Trust360 is ready after %s.

                  Open         %s/
                  Mails        %s
                  Logs         %s
                %s
                Production runs on MongoDB, not on the store built in here (docs/operations.md).
                Ctrl-C ends everything.""".formatted(
                        Terminal.seconds(Duration.ofNanos(nanos)),
                        suite.address(),
                        suite.mailPage(),
                        suite.folder().resolve("logs"),
                        firstSignIn(suite).map(line -> "  " + line + "\n").orElse("")));
    }

    /** What goes wrong in the demo leaves a suite that runs. */
    private void play(Suite suite) {
        try {
            new Demo(suite, terminal).play();
        } catch (RuntimeException e) {
            if (!suite.isClosing()) {
                terminal.say("The demo stopped: " + e.getMessage() + ". Start ./run --demo again to go on.");
            }
        }
    }

    private static Optional<String> firstSignIn(Suite suite) {
        return suite.service("gateway").lineOfLog("First sign-in:");
    }

    private void end(Suite suite) {
        terminal.say("");
        terminal.say("Ending all ...");
        suite.close();
        terminal.say("All ended.");
        ended.countDown();
    }

    private void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
