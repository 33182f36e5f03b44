package org.trust360.benchmarks.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.trust360.local.Launch;
import org.trust360.local.Ports;
import org.trust360.local.Suite;
import org.trust360.local.Terminal;
import org.trust360.local.demo.Demo;

/**
 * The suite as {@code ./run --demo} starts it, and who has signed in to it so far; ends when all tests have. Pulses may be
 * asked for at once and are short, by the settings that operators have for it.
 */
record SharedSuite(Suite suite, Accounts accounts) implements AutoCloseable {

    /** Time enough for mails and answers on a busy machine. */
    private static final String PULSE = "60s";

    static SharedSuite start() {
        var suite = claim().with("trust360.pulse.distance", "0s")
                .with("trust360.pulse.lasting", PULSE)
                .start(Launch.Profile.SMALL);
        new Demo(suite, Terminal.standard()).play();
        return new SharedSuite(suite, new Accounts());
    }

    private static Suite claim() {
        try {
            return Suite.claim(Files.createTempDirectory("trust360-browser"), Ports.free(), Terminal.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        suite.close();
    }
}
