package org.trust360.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** One password on many names: after sixty, one a second (S5). */
class WrongAnswersTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T08:00:00Z"));
    private final WrongAnswers wrong = new WrongAnswers(clock());

    @Test
    void forgivesSixtyAndThenOneASecond() {
        for (int i = 0; i < 60; i++) {
            wrong.add();
            assertThat(wrong.due()).isEmpty();
        }
        wrong.add();
        assertThat(wrong.due().orElseThrow()).hasSeconds(1);
        now.updateAndGet(instant -> instant.plusSeconds(1));
        assertThat(wrong.due()).isEmpty();
        wrong.add();
        assertThat(wrong.due()).isPresent();
        now.updateAndGet(instant -> instant.plusSeconds(3600));
        assertThat(wrong.due()).isEmpty();
    }

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }
}
