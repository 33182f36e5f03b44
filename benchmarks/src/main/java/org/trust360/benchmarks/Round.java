package org.trust360.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What the killers and the raters of one campaign share. */
record Round(History history, Pace pace) implements AutoCloseable {

    @Override
    public void close() {
        try {
            history.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
