package org.trust360.store.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log stays in proportion to what is alive in it, and compaction changes nothing else, whenever it is interrupted. */
class CompactionTests {

    @TempDir
    private Path temporary;

    private LogDirectory directory;

    @BeforeEach
    void choose() {
        directory = new LogDirectory(temporary.resolve("log"));
    }

    @Test
    void keepsTheLogInProportion() throws IOException {
        try (var store = directory.open(LogDirectory.COMPACTING)) {
            for (int i = 0; i < 5000; i++) {
                LogDirectory.put(store, 101 + i % 10, "value " + i);
            }
            await().untilAsserted(() -> assertThat(store.size()).isLessThan(3 << 12));
            assertThat(LogDirectory.contents(store)).hasSize(10).containsEntry(110L, "value 4999");
        }
        assertThat(directory.recovered()).hasSize(10).containsEntry(101L, "value 4990");
    }

    @Test
    void losesNothingUnderLoad() throws IOException, InterruptedException, ExecutionException {
        var expected = new TreeMap<Long, String>();
        try (var store = directory.open(LogDirectory.COMPACTING);
                var writers = Executors.newFixedThreadPool(4)) {
            var writing = new ArrayList<Future<Map<Long, String>>>();
            for (int writer = 1; writer <= 4; writer++) {
                long first = writer * 1000L;
                writing.add(writers.submit(() -> writeAndReadBack(store, first)));
            }
            for (var written : writing) {
                expected.putAll(written.get());
            }
            assertThat(LogDirectory.contents(store)).isEqualTo(expected);
        }
        assertThat(directory.files(".merged")).isNotEmpty();
        assertThat(directory.recovered()).isEqualTo(expected);
    }

    private static Map<Long, String> writeAndReadBack(LogStore store, long first) {
        var random = new Random(first);
        var written = new TreeMap<Long, String>();
        var space = store.space("things");
        for (int i = 0; i < 4000; i++) {
            long key = first + random.nextInt(20);
            if (random.nextInt(3) == 0) {
                LogDirectory.delete(store, key);
                written.remove(key);
            } else {
                written.put(key, "value " + i);
                LogDirectory.put(store, key, "value " + i);
            }
            var location = space.locate(first);
            assertThat(location == null ? null : new String(requireNonNull(space.read(location)), UTF_8))
                    .isEqualTo(written.get(first));
        }
        return written;
    }

    /** Inputs of the compaction go one by one; a crash may leave any number of the later ones beside the outputs. */
    @Test
    void mayBeInterruptedWhileItRemovesFiles() throws IOException {
        var before = fillAndDelete();
        var inputs = before.files(".log");
        var expected = before.recovered();
        compact();
        for (int left = 0; left <= inputs.size(); left++) {
            var crashed = crashedWith(inputs.subList(left, inputs.size()), "left" + left);
            assertThat(crashed.recovered()).isEqualTo(expected);
        }
    }

    /** The order is what makes it safe: were the later inputs removed first, the dead would come back. */
    @Test
    void wouldBringBackTheDeadInAnotherOrder() throws IOException {
        var before = fillAndDelete();
        var inputs = before.files(".log");
        var expected = before.recovered();
        compact();
        assertThat(crashedWith(inputs.subList(0, 1), "wrong").recovered()).isNotEqualTo(expected);
    }

    private LogDirectory fillAndDelete() throws IOException {
        try (var store = directory.open(LogDirectory.SMALL)) {
            for (int key = 101; key < 160; key++) {
                LogDirectory.put(store, key, "x".repeat(200));
            }
            for (int key = 101; key < 150; key++) {
                LogDirectory.delete(store, key);
            }
            LogDirectory.put(store, 150, "newer".repeat(900));
        }
        return directory.copyTo(temporary.resolve("before"));
    }

    private void compact() throws IOException {
        try (var store = directory.open(LogDirectory.COMPACTING)) {
            LogDirectory.put(store, 150, "newer".repeat(900));
            await().untilAsserted(() -> assertThat(directory.files(".merged")).isNotEmpty());
            await().untilAsserted(() -> assertThat(directory.files(".log")).hasSize(1));
        }
    }

    private LogDirectory crashedWith(List<Path> inputs, String name) throws IOException {
        var crashed = directory.copyTo(temporary.resolve(name));
        for (var input : inputs) {
            Files.copy(input, crashed.path().resolve(input.getFileName()));
        }
        return crashed;
    }

    @Test
    void forgetsACompactionThatDidNotEnd() throws IOException {
        var expected = fillAndDelete().recovered();
        Files.write(directory.path().resolve("0000000099.tmp"), new byte[] {1, 2, 3});
        assertThat(directory.recovered()).isEqualTo(expected);
        assertThat(directory.files(".tmp")).isEmpty();
    }

    @Test
    void readsOnWhereCompactionTookAFileAway() throws IOException {
        try (var store = directory.open(LogDirectory.COMPACTING)) {
            LogDirectory.put(store, 101, "kept");
            var space = store.space("things");
            var old = space.all().iterator().next();
            for (int i = 0; i < 1000; i++) {
                LogDirectory.put(store, 102, "value " + i);
            }
            await().untilAsserted(() -> assertThat(space.isCurrent(old)).isFalse());
            assertThat(space.read(old)).asString().isEqualTo("kept");
            LogDirectory.delete(store, 101);
            assertThat(space.locate(101)).isNull();
        }
    }
}
