package org.trust360.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trust360.gateway.store.Seal;
import org.trust360.store.EmbeddedStore;

/** Guessing gets slower and slower (S5, S18), for each name, known or not. */
class AttemptsTests {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private EmbeddedStore store;
    private MongoClient client;

    @BeforeEach
    void open(@TempDir Path directory) throws Exception {
        store = EmbeddedStore.open(directory, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        client = MongoClients.create(store.uri("accounts"));
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void letsFiveTriesThroughAndThenAsksToWaitLongerEachTime() {
        var now = NOW;
        for (int i = 0; i < 5; i++) {
            assertThat(at(now).begin("lea")).isEmpty();
        }
        var waits = new java.util.ArrayList<Long>();
        for (int i = 0; i < 10; i++) {
            var wait = at(now).begin("lea").orElseThrow();
            waits.add(wait.toSeconds());
            now = now.plus(wait);
            assertThat(at(now).begin("lea")).isEmpty();
        }
        assertThat(waits).containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
    }

    @Test
    void waitingTriesDoNotMakeTheWaitLonger() {
        IntStream.range(0, 5).forEach(i -> at(NOW).begin("lea"));
        for (int i = 0; i < 20; i++) {
            assertThat(at(NOW).begin("lea")).contains(Duration.ofSeconds(2));
        }
    }

    @Test
    void oneNamesTriesAreNotAnothers() {
        IntStream.range(0, 6).forEach(i -> at(NOW).begin("lea"));
        assertThat(at(NOW).begin("max")).isEmpty();
    }

    @Test
    void fiftyAtOnceAreNoMoreThanFiveS18() throws Exception {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 50)
                    .mapToObj(
                            i -> (Callable<Boolean>) () -> at(NOW).begin("lea").isEmpty())
                    .toList();
            long through = 0;
            for (var outcome : many.invokeAll(tries)) {
                through += outcome.get() ? 1 : 0;
            }
            assertThat(through).isEqualTo(5);
        }
    }

    @Test
    void keepsNoNameInTheClear() {
        at(NOW).begin("lea@example.org");
        for (var document :
                client.getDatabase("accounts").getCollection("attempts").find()) {
            assertThat(document.toJson()).doesNotContain("lea");
        }
    }

    private Attempts at(Instant now) {
        return new Attempts(
                client.getDatabase("accounts").getCollection("attempts"),
                new Seal("a secret of the tests that is long enough"),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
