package org.trust360.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PaceTests {

    @Test
    @Timeout(20)
    void letsKillsAndSubmissionsReachTheirEndTogether() throws Exception {
        var pace = new Pace(300, 10, 3);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int service = 0; service < 3; service++) {
                threads.execute(() -> {
                    for (int n = 0; n < 10; n++) {
                        pace.awaitKill(n);
                        pace.killed();
                    }
                });
            }
            for (int sheet = 0; sheet < 300; sheet++) {
                threads.execute(pace::awaitSubmission);
            }
        }

        assertThat(pace.kills()).isEqualTo(30);
    }

    @Test
    void holdsSubmissionsBackUntilAKill() throws Exception {
        var pace = new Pace(100, 4, 1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = threads.submit(() -> {
                for (int sheet = 0; sheet < 100; sheet++) {
                    pace.awaitSubmission();
                }
            });
            assertThat(begun).failsWithin(Duration.ofMillis(300));

            for (int n = 0; n < 4; n++) {
                pace.awaitKill(n);
                pace.killed();
            }

            begun.get(10, TimeUnit.SECONDS);
        }
    }
}
