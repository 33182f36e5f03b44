package org.trust360.benchmarks.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.trust360.local.Launch;
import org.trust360.local.Ports;
import org.trust360.local.Suite;
import org.trust360.local.Terminal;
import org.trust360.local.demo.Demo;

/** The suite as {@code ./run --demo} starts it, and who has signed in to it so far; ends when all tests have. */
record SharedSuite(Suite suite, Accounts accounts) implements AutoCloseable {

    static SharedSuite start() {
        var suite = claim().start(Launch.Profile.SMALL);
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
