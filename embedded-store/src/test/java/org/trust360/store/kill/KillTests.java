package org.trust360.store.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trust360.store.EmbeddedStoreServer;
import org.trust360.store.wire.ForgetfulServer;

/** D1: what was acknowledged survives the end of the process, whenever that comes. */
class KillTests {

    private static final Logger log = LoggerFactory.getLogger(KillTests.class);
    private static final int AT_ONCE = 4;
    private static final int KILLS = 100;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void losesNothingAcknowledgedIn100Kills() throws Exception {
        long seed = Long.getLong("trust360.kill-seed", System.nanoTime());
        log.warn("kill test with seed {}: repeat with -Dtrust360.kill-seed={}", seed, seed);
        var drills = IntStream.range(0, AT_ONCE)
                .<Callable<Integer>>mapToObj(i -> () -> drill(EmbeddedStoreServer.class, seed + i, KILLS / AT_ONCE))
                .toList();
        int writes = run(drills);
        log.warn("{} acknowledged writes and {} kills with seed {}", writes, KILLS, seed);
        assertThat(writes).isGreaterThan(KILLS * 10);
    }

    private static int run(List<Callable<Integer>> drills) throws Exception {
        int writes = 0;
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var drill : threads.invokeAll(drills)) {
                writes += drill.get();
            }
        }
        return writes;
    }

    private int drill(Class<?> server, long seed, int kills) throws Exception {
        var own = Files.createDirectory(directory.resolve("drill" + seed));
        var drill = new KillDrill(server, own, seed);
        int writes = drill.run(kills);
        assertThat(drill.wasCompacted()).isTrue();
        return writes;
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void catchesAServerThatAcknowledgesBeforeItWrites() {
        assertThatThrownBy(() -> drill(ForgetfulServer.class, 1, 20)).isInstanceOf(AssertionError.class);
    }
}
