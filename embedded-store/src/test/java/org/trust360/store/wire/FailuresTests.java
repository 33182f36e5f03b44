package org.trust360.store.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** Neither the log nor an error reply quotes a document. */
class FailuresTests {

    private final RuntimeException failure = new IllegalStateException("no place for {name: Ada}");

    @Test
    void keepsValuesOutOfTheLog() {
        assertThat(Failures.withoutValues(failure))
                .startsWith("java.lang.IllegalStateException")
                .contains("FailuresTests")
                .doesNotContain("Ada");
    }

    @Test
    void tellsTheClientTheKindOfFailureOnly() {
        assertThat(Failures.reply(failure))
                .containsEntry("ok", 0)
                .containsEntry("errmsg", "internal error: java.lang.IllegalStateException");
    }

    @Test
    void tellsWhyTheDiskRefused() {
        var full = new UncheckedIOException(new IOException("No space left on device"));
        assertThat(Failures.reply(full).get("errmsg")).asString().contains("No space left on device");
    }
}
